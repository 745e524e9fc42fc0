package pix.engine.judging;

import java.util.List;

/** What every key must be to be a key at all. */
final class Keys {

    private Keys() {}

    /** At least one accepted text, and none that the leniency reduces to nothing: it would be equal to any other such. */
    static List<String> texts(List<String> accepted, Leniency leniency) {
        require(!accepted.isEmpty(), "at least one accepted text");
        for (var text : accepted)
            require(
                    !Writing.treated(text, leniency).isBlank(),
                    "nothing is left of the accepted text «" + text + "» once its signs are forgiven");
        return List.copyOf(accepted);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
