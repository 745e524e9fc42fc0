package pix.bank.lesson;

import java.net.URI;
import java.util.Set;

/**
 * An open resource elsewhere, for who wants to learn more.
 *
 * @param format {@code page}, {@code guide}, {@code video}…
 * @param minutes about how long it takes
 * @param competences codes of the competences it serves
 */
public record Tutorial(
        String title,
        URI link,
        String source,
        String licence,
        String language,
        String format,
        int minutes,
        Set<String> competences) {

    public Tutorial {
        if (source.isBlank() || licence.isBlank())
            throw new IllegalArgumentException("a tutorial tells its source and its licence: " + title);
    }
}
