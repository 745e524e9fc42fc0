package pix.bank.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import pix.bank.question.Form;
import pix.bank.web.Markdown;

/** The fields of a form, as plain HTML; names are read back by {@link Sent}. */
final class FormHtml {

    private FormHtml() {}

    static String html(Form form) {
        return switch (form) {
            case Form.OneField(var field) -> field(field, "answer");
            case Form.SeveralFields(var fields) ->
                fields.stream()
                        .map(field -> field(field, "field." + field.name()))
                        .collect(joining());
            case Form.OneChoice(var options) -> options(options, "radio");
            case Form.SeveralChoices(var options) -> options(options, "checkbox");
            case Form.Ordering(var options) -> ranks(options);
            case Form.SimulatorState() -> "";
        };
    }

    private static String field(Form.Field field, String name) {
        var input = switch (field.kind()) {
            case TEXT, NUMBER -> "<input name=\"%s\" autocomplete=\"off\">".formatted(name);
            case DATE -> "<input name=\"%s\" type=\"date\">".formatted(name);
            case SELECT -> select(name, field.options());
        };
        return "<p><label>%s<br>%s</label> %s</p>"
                .formatted(Markdown.escape(field.label()), input, Markdown.escape(field.unit()));
    }

    private static String select(String name, List<String> options) {
        return options.stream()
                .map(option -> "<option>" + Markdown.escape(option))
                .collect(joining("", "<select name=\"" + name + "\"><option value=\"\">", "</select>"));
    }

    private static String options(List<Form.Option> options, String type) {
        return options.stream()
                .map(option -> "<p><label><input type=\"%s\" name=\"choice\" value=\"%s\"> %s</label></p>"
                        .formatted(type, option.id(), Markdown.escape(option.text())))
                .collect(joining());
    }

    private static String ranks(List<Form.Option> options) {
        var choices = options.stream()
                .map(option -> "<option value=\"%s\">%s".formatted(option.id(), Markdown.escape(option.text())))
                .collect(joining());
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(place ->
                        "<p><label>%d. <select name=\"rank\">%s</select></label></p>".formatted(place, choices))
                .collect(joining());
    }
}
