package pix.bank.lesson;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An open page elsewhere, for who wants to learn more about a topic.
 *
 * @param id by which a learner keeps it; never given to another page
 * @param language of what is read there
 * @param minutes to read it, or what its author announces
 * @param topics codes of the topics it serves
 */
public record Tutorial(
        String id,
        String title,
        URI link,
        String source,
        String licence,
        String language,
        TutorialKind kind,
        int minutes,
        Set<String> topics) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    public Tutorial {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("no id of a tutorial: " + id);
        if (source.isBlank() || licence.isBlank())
            throw new IllegalArgumentException("a tutorial tells its source and its licence: " + title);
    }
}
