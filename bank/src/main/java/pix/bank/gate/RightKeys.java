package pix.bank.gate;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.SkillFile.ValueSet;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;

/**
 * What is right in a challenge, as its key has it: two challenges are answered alike when these are equal. Names that are drawn
 * inside the sentence of an option do not make another answer of it.
 */
record RightKeys(Challenge challenge, List<Sentence> sentences) {

    /** An option that has so many letters of its own is a sentence, whatever is drawn in it. */
    private static final int SENTENCE = 12;

    /** With the small word before it, which is made one with what is drawn: « d'Awa ». */
    private static final Pattern HOLE = Pattern.compile("(?:\\b(?:[Dd]e|[Qq]ue|[Àà]) \\*{0,2})?\\{\\{[^}]*}}");

    static RightKeys of(Challenge challenge, ValueSet set) {
        return new RightKeys(
                challenge, templates(set.answer()).flatMap(Sentence::of).toList());
    }

    /** The words of an option as its author wrote it, and the shape of those that are drawn from it. */
    record Sentence(String template, Pattern shape) {

        static Stream<Sentence> of(String template) {
            var own = HOLE.matcher(template).replaceAll("");
            if (!HOLE.matcher(template).find()
                    || own.codePoints().filter(Character::isLetter).count() < SENTENCE) return Stream.of();
            var shape =
                    Arrays.stream(HOLE.split(template, -1)).map(Pattern::quote).collect(joining(".*"));
            return Stream.of(new Sentence(template, Pattern.compile(shape, Pattern.DOTALL)));
        }
    }

    private static Stream<String> templates(AnswerRule rule) {
        return switch (rule) {
            case AnswerRule.Choice(var options, var _) -> options.stream().map(AnswerRule.Option::text);
            case AnswerRule.Choices(var options, var _) -> options.stream().map(AnswerRule.Option::text);
            case AnswerRule.Order order -> order.right().stream();
            case AnswerRule.OneField _,
                    AnswerRule.Fields _,
                    AnswerRule.Groups _,
                    AnswerRule.State _,
                    AnswerRule.Tried _ -> Stream.of();
        };
    }

    /** Equal for challenges that are answered alike. */
    String right() {
        return right(challenge.key());
    }

    private String right(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text text -> text.accepted().getFirst().toLowerCase(Locale.FRENCH);
            case AnswerKey.Number number -> number.accepted().getFirst();
            case AnswerKey.Day(var day) -> day.toString();
            case AnswerKey.Select select -> select.accepted().getFirst();
            case AnswerKey.OneChoice(var id) -> option(id);
            case AnswerKey.SeveralChoices(var ids) ->
                ids.stream().map(this::option).sorted().collect(joining(" ; "));
            case AnswerKey.Order order -> order.ids().stream().map(this::option).collect(joining(" → "));
            case AnswerKey.Fields(var fields) ->
                fields.values().stream().map(this::right).collect(joining(" ; "));
            case AnswerKey.Groups groups ->
                groups.groups().stream().map(List::getFirst).sorted().collect(joining(" ; "));
            case AnswerKey.State(var allowed) -> {
                var state = new TreeMap<String, Collection<String>>();
                allowed.forEach((setting, values) -> state.put(setting, new TreeSet<>(values)));
                yield state.toString();
            }
            case AnswerKey.Tried _ -> firstExample();
        };
    }

    private String firstExample() {
        return challenge.examples().right().stream()
                .findFirst()
                .map(answer -> answer instanceof Answer.Fields(var values)
                        ? new TreeMap<>(values).toString()
                        : answer.toString())
                .orElse("");
    }

    /** What an option reads, or the sentence that it was drawn from. */
    String option(String id) {
        var text = options(challenge.form()).stream()
                .filter(option -> option.id().equals(id))
                .map(Form.Option::text)
                .findFirst()
                .orElse(id);
        return sentences.stream()
                .filter(sentence -> sentence.shape().matcher(text).matches())
                .map(Sentence::template)
                .findFirst()
                .orElse(text);
    }

    static List<Form.Option> options(Form form) {
        return switch (form) {
            case Form.OneChoice(var options) -> options;
            case Form.SeveralChoices(var options) -> options;
            case Form.Ordering(var options) -> options;
            case Form.OneField _, Form.SeveralFields _, Form.SimulatorState _ -> List.of();
        };
    }
}
