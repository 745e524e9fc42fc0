package pix.bank;

import java.util.List;

/** What is to be filled in: nothing here tells what is right. */
public sealed interface Form {

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
    record Field(String name, String label, Kind kind, List<String> options, String unit) {}

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        SELECT
    }
}
