package pix.bank.gate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import pix.bank.framework.Kind;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;
import pix.engine.writing.Letters;

/** What is delivered before an answer: short enough, with something in hand where the skill is a practice, and no answer. */
final class PageCheck {

    private static final int NOVICE_LEVEL = 2;
    private static final int NOVICE_WORDS = 40;
    private static final int WORDS = 130;

    /** Shorter answers stand in any text by accident. */
    private static final int TELLING = 4;

    private PageCheck() {}

    static Stream<Fault> faults(Challenge challenge) {
        return Stream.of(length(challenge), practice(challenge), leak(challenge))
                .filter(what -> !what.isEmpty())
                .map(what -> new Fault(challenge.skill().name(), challenge.valueSet(), what));
    }

    private static String length(Challenge challenge) {
        int words = challenge.instruction().strip().split("[\\s*`]+").length;
        int most = challenge.skill().skill().level() <= NOVICE_LEVEL ? NOVICE_WORDS : WORDS;
        return words > most ? "its instruction has " + words + " words, at most " + most : "";
    }

    private static String practice(Challenge challenge) {
        return challenge.skill().kind() == Kind.PRACTICAL && challenge.scenes().isEmpty()
                ? "is a practice with nothing in hand"
                : "";
    }

    private static String leak(Challenge challenge) {
        var delivered = plain(delivered(challenge));
        return typed(challenge.key())
                .map(PageCheck::plain)
                .filter(answer -> answer.length() >= TELLING && delivered.contains(answer))
                .findFirst()
                .map(answer -> "the page shows the answer « " + answer + " »")
                .orElse("");
    }

    /** All the words of the page but the alternative of a picture, which has to say what the picture shows. */
    private static String delivered(Challenge challenge) {
        var scenes = challenge.scenes().stream().map(scene -> switch (scene) {
            case Scene.Browser browser -> browser.start() + " " + browser.bookmarks();
            case Scene.Files files ->
                files.files().stream().map(file -> file.name()).collect(joining(" "));
            case Scene.Simulator simulator -> simulator.model() + simulator.initial();
            case Scene.Picture _ -> "";
        });
        var labels = challenge.form() instanceof Form.SeveralFields(var fields)
                ? fields.stream().map(Form.Field::label)
                : challenge.form() instanceof Form.OneField(var field) ? Stream.of(field.label()) : Stream.<String>of();
        return Stream.concat(Stream.of(challenge.title(), challenge.instruction()), Stream.concat(scenes, labels))
                .collect(joining(" "));
    }

    /** The answers that are typed: those picked in a list are on the page by nature. */
    private static Stream<String> typed(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text text -> text.accepted().stream();
            case AnswerKey.Number number -> number.accepted().stream();
            case AnswerKey.Day day -> Stream.of(day.day().toString());
            case AnswerKey.Groups groups -> groups.groups().stream().flatMap(List::stream);
            case AnswerKey.Fields fields -> fields.fields().values().stream().flatMap(PageCheck::typed);
            case AnswerKey.Select _,
                    AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Stream.empty();
        };
    }

    private static String plain(String text) {
        return Letters.unaccented(text);
    }
}
