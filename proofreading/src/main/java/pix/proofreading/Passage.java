package pix.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.LessonPart;
import pix.bank.question.Challenge;
import pix.bank.question.Form;

/**
 * A text that is read as a whole.
 *
 * @param where the skill and the value set, or the lesson, and which of its texts
 * @param markdown as it is written
 */
record Passage(String where, String markdown) {

    /** What our own voice says around a challenge; what stands in its scene is other people's, faults included. */
    static Stream<Passage> of(Challenge challenge) {
        var where = challenge.skill().name() + " " + challenge.valueSet();
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(where + " title", challenge.title()));
        passages.add(new Passage(where + " instruction", challenge.instruction()));
        passages.add(new Passage(where + " working", challenge.correction().working()));
        words(challenge.form()).forEach(text -> passages.add(new Passage(where + " form", text)));
        return passages.stream();
    }

    static Stream<Passage> of(Lesson lesson) {
        var where = "lesson " + lesson.topic();
        var titles =
                Stream.concat(Stream.of(lesson.title()), lesson.parts().stream().map(LessonPart::title));
        return Stream.concat(
                titles.map(title -> new Passage(where + " title", title)),
                Stream.of(new Passage(where, lesson.text())));
    }

    /** What is chosen among, and what fields are called. */
    private static List<String> words(Form form) {
        return switch (form) {
            case Form.OneChoice(var options) -> texts(options);
            case Form.SeveralChoices(var options) -> texts(options);
            case Form.Ordering(var options) -> texts(options);
            case Form.OneField(var field) -> List.of(field.label());
            case Form.SeveralFields(var fields) ->
                fields.stream().map(Form.Field::label).toList();
            case Form.SimulatorState() -> List.of();
        };
    }

    private static List<String> texts(List<Form.Option> options) {
        return options.stream().map(Form.Option::text).toList();
    }
}
