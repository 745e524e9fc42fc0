package pix.web.app.learning;

import java.util.Optional;
import pix.assessment.tutorial.TutorialMark;

/**
 * A tutorial, ours or elsewhere, as pages show it.
 *
 * @param language of what is read there
 * @param kind the key of what it is
 * @param source who wrote it and under which licence; none for our own
 * @param mark what the reader says of it; none for a visitor, who keeps nothing
 */
public record TutorialCard(
        String id,
        String title,
        String language,
        String href,
        String kind,
        int minutes,
        Optional<Source> source,
        Optional<TutorialMark> mark) {

    public record Source(String name, String licence) {}

    public boolean isOutside() {
        return source.isPresent();
    }

    /** Where it is on its page. */
    public String anchor() {
        return "tuto-" + id;
    }
}
