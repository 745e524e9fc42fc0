package pix.mail;

import java.util.List;
import java.util.Locale;

/**
 * One letter to one person: which template, in which language, and the page of ours that it leads to.
 *
 * @param words what its text names besides the platform, from {@code {1}} on: text as it is, a moment ({@code Instant}) as the
 *     reader's calendar and the installation's clock show it, a {@link Phrase} in the reader's language
 */
public record Letter(String template, String recipient, Locale locale, String path, List<?> words) {

    public Letter(String template, String recipient, Locale locale, String path) {
        this(template, recipient, locale, path, List.of());
    }

    /** Never to whom, nor the link. */
    @Override
    public String toString() {
        return "a letter " + template;
    }
}
