package pix.web.app.help;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom an article is. */
public enum HelpShelf {
    TEACHING("enseigner"),
    LEARNING("apprendre"),
    RUNNING("administrer");

    private final String path;

    HelpShelf(String path) {
        this.path = path;
    }

    /** Its name in addresses, and of the folder of its articles. */
    public String path() {
        return path;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HelpShelf> named(String path) {
        return Stream.of(values()).filter(shelf -> shelf.path.equals(path)).findFirst();
    }
}
