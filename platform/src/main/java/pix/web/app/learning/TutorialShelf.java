package pix.web.app.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.assessment.tutorial.TutorialMark;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.Tutorial;
import pix.bank.loader.Bank;
import pix.web.app.learning.TutorialCard.Source;
import pix.web.paths.AppPaths;

/**
 * The tutorials of the bank as one reader sees them.
 *
 * @param language what is elsewhere is shown in it; our lessons are shown whatever it is
 * @param marks what the reader says of them; none for a visitor
 */
public record TutorialShelf(Bank bank, String language, Optional<Map<String, TutorialMark>> marks) {

    private static final String LESSON = "lecon-";
    private static final String LESSONS_LANGUAGE = "fr";

    /** All that there is on a topic, our lesson first. */
    public List<TutorialCard> on(String topic) {
        return Stream.concat(lesson(topic).stream(), elsewhere(topic).stream()).toList();
    }

    public Optional<TutorialCard> lesson(String topic) {
        return bank.lesson(topic).map(this::card);
    }

    public List<TutorialCard> elsewhere(String topic) {
        return bank.tutorials(topic, language).stream().map(this::card).toList();
    }

    /** Whatever its language: somebody kept it. Empty when the bank has it no more. */
    public Optional<TutorialCard> find(String id) {
        return id.startsWith(LESSON)
                ? lesson(id.substring(LESSON.length()))
                : bank.tutorial(id).map(this::card);
    }

    /** Those that the reader keeps, the last one first. */
    public List<TutorialCard> saved() {
        return marks.orElse(Map.of()).values().stream()
                .filter(TutorialMark::isSaved)
                .flatMap(mark -> find(mark.tutorial()).stream())
                .toList();
    }

    /** The topics that a tutorial is about. */
    public List<String> topics(TutorialCard card) {
        return card.isOutside()
                ? bank.tutorial(card.id()).stream()
                        .flatMap(tutorial -> tutorial.topics().stream())
                        .toList()
                : List.of(card.id().substring(LESSON.length()));
    }

    private TutorialCard card(Lesson lesson) {
        var id = LESSON + lesson.topic();
        return new TutorialCard(
                id,
                lesson.title(),
                LESSONS_LANGUAGE,
                AppPaths.lesson(lesson.topic()),
                "learning.kind.LESSON",
                lesson.minutes(),
                Optional.empty(),
                mark(id));
    }

    private TutorialCard card(Tutorial tutorial) {
        return new TutorialCard(
                tutorial.id(),
                tutorial.title(),
                tutorial.language(),
                tutorial.link().toString(),
                "learning.kind." + tutorial.kind(),
                tutorial.minutes(),
                Optional.of(new Source(tutorial.source(), tutorial.licence())),
                mark(tutorial.id()));
    }

    private Optional<TutorialMark> mark(String id) {
        return marks.map(said -> said.getOrDefault(id, TutorialMark.none(id)));
    }
}
