package pix.bank.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Examples;
import pix.bank.question.Form;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import tools.jackson.databind.JsonNode;

/** Reads an author's example answers in the shape that the form of the challenge sends. */
record ExampleReader(Answers.Made made) {

    Examples examples(AnswerRule rule, SkillFile.ValueSet set, Map<String, String> values) {
        var right = new ArrayList<Answer>();
        firstRight(made.key()).ifPresent(right::add);
        nodes(set.accept()).forEach(node -> right.add(answer(Template.fill(node, values))));
        var wrong = new ArrayList<Examples.Wrong>(wrongOptions(rule));
        if (set.wrong() != null)
            set.wrong()
                    .forEach(each -> wrong.add(new Examples.Wrong(
                            answer(Template.fill(each.answer(), values)), Template.fill(each.why(), values))));
        nodes(set.refuse()).forEach(node -> wrong.add(new Examples.Wrong(answer(Template.fill(node, values)), "")));
        return new Examples(right, wrong);
    }

    private static List<JsonNode> nodes(@Nullable List<JsonNode> nodes) {
        return nodes == null ? List.of() : nodes;
    }

    /** Each wrong option that is shown, alone or ticked with the right ones. */
    private List<Examples.Wrong> wrongOptions(AnswerRule rule) {
        return switch (rule) {
            case AnswerRule.Choice(var options, var _) -> wrongOptions(options, List.of());
            case AnswerRule.Choices(var options, var show) when show != null -> wrongOptions(options, rightIds());
            case AnswerRule.Choices _,
                    AnswerRule.OneField _,
                    AnswerRule.Order _,
                    AnswerRule.Fields _,
                    AnswerRule.Groups _,
                    AnswerRule.State _,
                    AnswerRule.Tried _ -> List.of();
        };
    }

    private List<Examples.Wrong> wrongOptions(List<AnswerRule.Option> options, List<String> ticked) {
        return options.stream()
                .filter(option -> !option.isRight() && made.ids().containsKey(option.text()))
                .map(option -> new Examples.Wrong(
                        new Answer.Choices(Stream.concat(ticked.stream(), Stream.of(id(option.text())))
                                .toList()),
                        option.why() == null ? "" : option.why()))
                .toList();
    }

    private List<String> rightIds() {
        return made.key() instanceof AnswerKey.SeveralChoices(var ids) ? List.copyOf(ids) : List.of();
    }

    private Answer answer(JsonNode node) {
        return switch (made.form()) {
            case Form.OneField _ -> new Answer.Text(node.asString());
            case Form.OneChoice _, Form.SeveralChoices _, Form.Ordering _ ->
                new Answer.Choices(
                        node.isArray()
                                ? node.valueStream()
                                        .map(each -> id(each.asString()))
                                        .toList()
                                : List.of(id(node.asString())));
            case Form.SeveralFields _, Form.SimulatorState _ -> new Answer.Fields(map(node));
        };
    }

    private String id(String text) {
        var id = made.ids().get(text);
        if (id == null) throw new IllegalArgumentException("no option reads « " + text + " »");
        return id;
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asString()));
        return map;
    }

    /** The plainest right answer that the key itself tells. */
    private Optional<Answer> firstRight(AnswerKey key) {
        return switch (key) {
            case AnswerKey.OneChoice(var id) -> Optional.of(new Answer.Choices(List.of(id)));
            case AnswerKey.SeveralChoices(var ids) -> Optional.of(new Answer.Choices(List.copyOf(ids)));
            case AnswerKey.Order(var ids, var _) -> Optional.of(new Answer.Choices(ids));
            case AnswerKey.Fields(var fields) -> Optional.of(new Answer.Fields(each(fields)));
            case AnswerKey.Groups(var groups, var _) -> Optional.of(new Answer.Fields(inOrder(groups)));
            case AnswerKey.State(var allowed) -> Optional.of(new Answer.Fields(firstOf(allowed)));
            case AnswerKey.Tried _ -> Optional.empty();
            case AnswerKey.Text _, AnswerKey.Number _, AnswerKey.Day _, AnswerKey.Select _ ->
                Optional.of(new Answer.Text(plain(key)));
        };
    }

    private static Map<String, String> each(Map<String, AnswerKey> fields) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, key) -> values.put(name, plain(key)));
        return values;
    }

    private static Map<String, String> inOrder(List<List<String>> groups) {
        var values = new LinkedHashMap<String, String>();
        for (int place = 0; place < groups.size(); place++)
            values.put("field" + (place + 1), groups.get(place).getFirst());
        return values;
    }

    private static Map<String, String> firstOf(Map<String, Set<String>> allowed) {
        var values = new LinkedHashMap<String, String>();
        allowed.forEach((name, right) ->
                values.put(name, right.stream().sorted().findFirst().orElseThrow()));
        return values;
    }

    private static String plain(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text text -> text.accepted().getFirst();
            case AnswerKey.Number number -> number.accepted().getFirst();
            case AnswerKey.Select select -> select.accepted().getFirst();
            case AnswerKey.Day day -> day.day().toString();
            case AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> throw new IllegalArgumentException("not the key of one field: " + key);
        };
    }
}
