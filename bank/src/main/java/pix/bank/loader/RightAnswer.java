package pix.bank.loader;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import pix.bank.question.Form;
import pix.engine.judging.AnswerKey;

/** The right answer in the words of the page, for the correction: never an id, never a number of choice. */
final class RightAnswer {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private RightAnswer() {}

    static String inWords(AnswerKey key, Form form) {
        return switch (key) {
            case AnswerKey.Text text -> text.accepted().getFirst();
            case AnswerKey.Number number -> (number.accepted().getFirst().replace('.', ',') + ' ' + unit(form)).strip();
            case AnswerKey.Select select -> select.accepted().getFirst();
            case AnswerKey.Day day -> day.day().format(LONG);
            case AnswerKey.OneChoice choice -> option(form, choice.id());
            case AnswerKey.SeveralChoices choices ->
                choices.ids().stream().sorted().map(id -> option(form, id)).collect(Collectors.joining(" ; "));
            case AnswerKey.Order order ->
                order.ids().stream().map(id -> option(form, id)).collect(Collectors.joining(" → "));
            case AnswerKey.Fields fields ->
                fields.fields().entrySet().stream()
                        .map(entry -> label(form, entry.getKey()) + " : " + inWords(entry.getValue(), form))
                        .collect(Collectors.joining(" ; "));
            case AnswerKey.Groups groups ->
                groups.groups().stream().map(group -> group.getFirst()).collect(Collectors.joining(" ; "));
            case AnswerKey.State _, AnswerKey.Tried _ ->
                throw new IllegalArgumentException("a state needs a « solution » in words");
        };
    }

    /** Said after it: whether others are as right. */
    static String among(AnswerKey key) {
        return key instanceof AnswerKey.Order order && !order.isOnly() ? " (d'autres ordres conviennent aussi)" : "";
    }

    private static String unit(Form form) {
        return form instanceof Form.OneField(var field) ? field.unit() : "";
    }

    private static String option(Form form, String id) {
        var options = switch (form) {
            case Form.OneChoice(var all) -> all;
            case Form.SeveralChoices(var all) -> all;
            case Form.Ordering(var all) -> all;
            case Form.OneField _, Form.SeveralFields _, Form.SimulatorState _ ->
                throw new IllegalArgumentException("no options in " + form);
        };
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String label(Form form, String name) {
        return form instanceof Form.SeveralFields(var fields)
                ? fields.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .label()
                : name;
    }
}
