package pix.organisations;

import java.util.List;
import java.util.stream.Stream;
import pix.engine.judging.Leniency;
import pix.engine.judging.Writing;

/** A name as it is compared, sorted and searched: « Jean-Philippe » and « jean philippe » are one. */
public final class PlainName {

    private PlainName() {}

    /** Without case, accents, spaces or signs; letters of any script are kept. */
    public static String of(String name) {
        return Writing.treated(name, Leniency.SPELLED);
    }

    /** As students are sorted and searched: last name, first name. */
    public static String inOrder(String lastName, String firstName) {
        return of(lastName) + " " + of(firstName);
    }

    /** The words of what was typed to find somebody: letters and digits only, so that none is a sign of a pattern. */
    public static List<String> words(String typed) {
        return Stream.of(typed.strip().split("\\s+"))
                .map(PlainName::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
