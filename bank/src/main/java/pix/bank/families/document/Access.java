package pix.bank.families.document;

import java.util.Map;
import java.util.Optional;

/** Who may do what: by their own right, by the link, and by those of the folder around. Its twin is {@code access.js}. */
final class Access {

    /** Whoever has the link and is not among the people named. */
    static final String ANYBODY = "tous";

    private Access() {}

    static Role of(String person, Drive.Document document, Map<String, String> state) {
        var own = through(person, document.id(), state);
        return Optional.ofNullable(document.folder())
                .map(folder -> own.orMore(through(person, folder, state)))
                .orElse(own);
    }

    private static Role through(String person, String place, Map<String, String> state) {
        var link = Role.of(state.getOrDefault("link." + place, "none"));
        return person.equals(ANYBODY)
                ? link
                : link.orMore(Role.of(state.getOrDefault("role." + place + "." + person, "none")));
    }
}
