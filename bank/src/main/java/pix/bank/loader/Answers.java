package pix.bank.loader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Draw;
import pix.bank.question.Form;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Leniency;

/** From what an author wrote of an answer to the form that is shown and the key that judges. */
final class Answers {

    /** A form and its key; {@code ids} gives the id of each option's text. */
    record Made(Form form, AnswerKey key, Map<String, String> ids) {
        Made(Form form, AnswerKey key) {
            this(form, key, Map.of());
        }
    }

    private Answers() {}

    /** @param instruction the question: its words may be said again around a number */
    static Made make(AnswerRule rule, String instruction, Optional<AnswerKey.Trial> trial, Draw draw) {
        return switch (rule) {
            case AnswerRule.OneField one -> new Made(new Form.OneField(field("answer", one)), key(one, instruction));
            case AnswerRule.Choice choice -> choice(choice, draw);
            case AnswerRule.Choices choices -> choices(choices, draw);
            case AnswerRule.Order order -> order(order, draw);
            case AnswerRule.Fields fields -> fields(fields, instruction);
            case AnswerRule.Groups groups -> groups(groups);
            case AnswerRule.State state -> state(state);
            case AnswerRule.Tried _ -> new Made(new Form.SimulatorState(), new AnswerKey.Tried(trial.orElseThrow()));
        };
    }

    private static Form.Field field(String name, AnswerRule.OneField rule) {
        return switch (rule) {
            case AnswerRule.Text text -> new Form.Field(name, text.label(), Form.Kind.TEXT, List.of(), "");
            case AnswerRule.Number number ->
                new Form.Field(name, number.label(), Form.Kind.NUMBER, List.of(), first(number.units()));
            case AnswerRule.Day day -> new Form.Field(name, day.label(), Form.Kind.DATE, List.of(), "");
            case AnswerRule.Select select ->
                new Form.Field(name, select.label(), Form.Kind.SELECT, select.options(), "");
        };
    }

    private static String first(@Nullable List<String> units) {
        return units == null || units.isEmpty() ? "" : units.getFirst();
    }

    private static AnswerKey key(AnswerRule.OneField rule, String instruction) {
        return switch (rule) {
            case AnswerRule.Text text ->
                new AnswerKey.Text(
                        Hours.withAllWays(text.accepted()), leniency(text.forgive()), Said.aroundText(text.label()));
            case AnswerRule.Number number ->
                new AnswerKey.Number(
                        number.accepted(),
                        number.tolerance() == null ? BigDecimal.ZERO : number.tolerance(),
                        Said.aroundNumber(
                                number.label(), instruction, number.units() == null ? List.of() : number.units()),
                        Leniency.SPELLED);
            case AnswerRule.Day day -> new AnswerKey.Day(LocalDate.parse(day.accepted()));
            case AnswerRule.Select select -> new AnswerKey.Select(select.accepted());
        };
    }

    private static Leniency leniency(AnswerRule.@Nullable Forgive forgive) {
        return switch (forgive) {
            case null -> Leniency.ALL;
            case ALL -> Leniency.ALL;
            case SPELLED -> Leniency.SPELLED;
            case NONE -> Leniency.NONE;
        };
    }

    private static Made choice(AnswerRule.Choice rule, Draw draw) {
        var options = Shown.of(rule, draw.apart("shown"));
        var ids = ids(options.stream().map(AnswerRule.Option::text).toList(), draw);
        var right = options.stream().filter(AnswerRule.Option::isRight).toList();
        if (right.size() != 1) throw new IllegalArgumentException("a choice has one right option, not " + right.size());
        return new Made(
                new Form.OneChoice(options(ids)),
                new AnswerKey.OneChoice(ids.getOrDefault(right.getFirst().text(), "")),
                ids);
    }

    private static Made choices(AnswerRule.Choices rule, Draw draw) {
        var options = Shown.of(rule, draw.apart("shown"));
        var ids = ids(options.stream().map(AnswerRule.Option::text).toList(), draw);
        Set<String> right = options.stream()
                .filter(AnswerRule.Option::isRight)
                .map(option -> ids.get(option.text()))
                .collect(Collectors.toUnmodifiableSet());
        if (right.isEmpty()) throw new IllegalArgumentException("choices have at least one right option");
        return new Made(new Form.SeveralChoices(options(ids)), new AnswerKey.SeveralChoices(right), ids);
    }

    private static Made order(AnswerRule.Order rule, Draw draw) {
        var ids = ids(rule.right(), draw);
        var right = rule.right().stream().map(ids::get).toList();
        var key = rule.before() == null
                ? new AnswerKey.Order(right)
                : new AnswerKey.Order(
                        right,
                        rule.before().stream().map(pair -> before(right, pair)).toList());
        return new Made(new Form.Ordering(options(ids)), key, ids);
    }

    /** @param pair numbers from 1, as people count */
    private static AnswerKey.Before before(List<String> ids, List<Integer> pair) {
        return new AnswerKey.Before(ids.get(pair.getFirst() - 1), ids.get(pair.getLast() - 1));
    }

    /** Ids in the shuffled order of display, so that neither id nor place tells anything. */
    private static Map<String, String> ids(List<String> texts, Draw draw) {
        var ids = new LinkedHashMap<String, String>();
        var shuffled = draw.apart("options").shuffled(texts);
        IntStream.range(0, shuffled.size()).forEach(place -> ids.put(shuffled.get(place), Integer.toString(place + 1)));
        if (ids.size() != texts.size()) throw new IllegalArgumentException("two options have the same text: " + texts);
        return ids;
    }

    private static List<Form.Option> options(Map<String, String> ids) {
        return ids.entrySet().stream()
                .map(entry -> new Form.Option(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Made fields(AnswerRule.Fields rule, String instruction) {
        var fields = new ArrayList<Form.Field>();
        var keys = new LinkedHashMap<String, AnswerKey>();
        rule.fields().forEach((name, field) -> {
            fields.add(field(name, field));
            keys.put(name, key(field, instruction));
        });
        return new Made(new Form.SeveralFields(fields), new AnswerKey.Fields(keys));
    }

    private static Made groups(AnswerRule.Groups rule) {
        var fields = IntStream.range(0, rule.labels().size())
                .mapToObj(place ->
                        new Form.Field("field" + (place + 1), rule.labels().get(place), Form.Kind.TEXT, List.of(), ""))
                .toList();
        return new Made(new Form.SeveralFields(fields), new AnswerKey.Groups(rule.groups(), leniency(rule.forgive())));
    }

    private static Made state(AnswerRule.State rule) {
        Map<String, Set<String>> allowed = rule.right().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        return new Made(new Form.SimulatorState(), new AnswerKey.State(allowed));
    }
}
