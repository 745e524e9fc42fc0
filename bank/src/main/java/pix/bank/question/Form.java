package pix.bank.question;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pix.engine.judging.Answer;

/** What is to be filled in: nothing here tells what is right. */
public sealed interface Form {

    /** An answer as a person would say it, with the words of the page; empty for the state of a simulator. */
    default Optional<String> inWords(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> Optional.of(text);
            case Answer.Choices(var ids) ->
                Optional.of(ids.stream().map(this::option).collect(joining(this instanceof Ordering ? " → " : " ; ")));
            case Answer.Fields(var values) ->
                this instanceof SeveralFields(var fields)
                        ? Optional.of(fields.stream()
                                .map(field -> field.label() + " : " + values.getOrDefault(field.name(), ""))
                                .collect(joining(" ; ")))
                        : Optional.empty();
        };
    }

    private String option(String id) {
        var options = switch (this) {
            case OneChoice(var all) -> all;
            case SeveralChoices(var all) -> all;
            case Ordering(var all) -> all;
            case OneField _, SeveralFields _, SimulatorState _ -> List.<Option>of();
        };
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElse("?");
    }

    /** One choice among several. */
    record OneChoice(List<Option> options) implements Form {}

    /** Every right choice among several. */
    record SeveralChoices(List<Option> options) implements Form {}

    /** Things to put in order; {@code options} is the order at first sight. */
    record Ordering(List<Option> options) implements Form {}

    /** A single field. */
    record OneField(Field field) implements Form {}

    /** Several fields, all of them to be filled in. */
    record SeveralFields(List<Field> fields) implements Form {}

    /** Nothing to type: the simulator of the challenge sends its state. */
    record SimulatorState() implements Form {}

    /** A choice: its id says nothing of its place nor of its truth. */
    record Option(String id, String text) {}

    /** @param options the values of a list, empty for what is typed; @param unit shown after the field, may be empty */
    record Field(String name, String label, Kind kind, List<String> options, String unit) {

        /** Whether the label says its unit already, as « Nombre de trains » does; or there is none to be said. */
        public boolean saysUnit() {
            var word = "(?iu)(^|\\P{L})" + Pattern.quote(unit) + "(\\P{L}|$)";
            return unit.isEmpty() || Pattern.compile(word).matcher(label).find();
        }
    }

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        SELECT
    }
}
