package pix.web.app.learning;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.FrameworkSkill;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.LessonPart;
import pix.bank.loader.Bank;
import pix.bank.web.Markdown;
import pix.web.paths.AppPaths;

/**
 * Our lesson on a topic, or what of it helps with one skill.
 *
 * @param intro HTML; empty where the lesson begins with its first part, or where only some parts are shown
 */
public record LessonView(String topic, String title, String intro, List<Part> parts) {

    /** @param html the text */
    public record Part(String title, String html) {}

    /** What helps with a skill; nothing else of the lesson. */
    public static Optional<LessonView> of(Bank bank, FrameworkSkill skill) {
        return bank.lesson(skill.skill().topic())
                .map(lesson -> view(lesson, "", lesson.parts(skill.skill().level())))
                .filter(lesson -> !lesson.parts().isEmpty());
    }

    static LessonView whole(Lesson lesson) {
        return view(lesson, Markdown.html(lesson.intro()), lesson.parts());
    }

    private static LessonView view(Lesson lesson, String intro, List<LessonPart> parts) {
        return new LessonView(
                lesson.topic(),
                lesson.title(),
                intro,
                parts.stream()
                        .map(part -> new Part(part.title(), Markdown.html(part.text())))
                        .toList());
    }

    /** Where the whole lesson is read. */
    public String href() {
        return AppPaths.lesson(topic);
    }
}
