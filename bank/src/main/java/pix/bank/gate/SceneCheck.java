package pix.bank.gate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.loader.SkillFile.ValueSet;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.engine.judging.AnswerKey;
import pix.engine.writing.Letters;

/**
 * What there is to look at has to be looked at: the answer is neither in the words of the question, nor in the wording of an
 * option that is right whenever it is offered.
 */
final class SceneCheck {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d,.]+");

    private SceneCheck() {}

    static Stream<Fault> faults(SetDraws draws) {
        var staged = draws.challenges().stream()
                .filter(challenge -> !challenge.scenes().isEmpty())
                .toList();
        var told = staged.stream().filter(SceneCheck::isTold).count();
        return Stream.concat(
                        2 * told > staged.size() ? Stream.of("the question itself says the answer") : Stream.of(),
                        always(staged, draws.set()).map("an option is right whenever it is offered: « %s »"::formatted))
                .map(draws::fault);
    }

    /** What is typed stands in the title or in the instruction, as words or as a number. */
    private static boolean isTold(Challenge challenge) {
        var said = words(challenge.title() + " " + challenge.instruction());
        return typed(challenge.key())
                .anyMatch(answers -> answers.stream()
                        .anyMatch(answer -> said.contains(" " + words(answer).strip() + " ")));
    }

    private static String words(String text) {
        return " "
                + Arrays.stream(BETWEEN_WORDS.split(Letters.folded(text)))
                        .map(word -> word.replaceAll("[.,]+$", ""))
                        .filter(word -> !word.isEmpty())
                        .collect(joining(" "))
                        .toLowerCase(Locale.FRENCH)
                + " ";
    }

    private static Stream<List<String>> typed(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text text -> Stream.of(text.accepted().subList(0, 1));
            case AnswerKey.Number number -> Stream.of(number.accepted().subList(0, 1));
            case AnswerKey.Fields(var fields) -> fields.values().stream().flatMap(SceneCheck::typed);
            case AnswerKey.Groups(var groups, var _) -> groups.stream();
            case AnswerKey.Day _,
                    AnswerKey.Select _,
                    AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Stream.of();
        };
    }

    /** Options that were offered more than once and never were wrong. */
    private static Stream<String> always(List<Challenge> challenges, ValueSet set) {
        var offered = challenges.stream()
                .flatMap(challenge -> options(challenge, set))
                .collect(groupingBy(Offered::text, mapping(Offered::isRight, toList())));
        return offered.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > 1 && !entry.getValue().contains(false))
                .map(Map.Entry::getKey)
                .limit(1);
    }

    private record Offered(String text, boolean isRight) {}

    private static Stream<Offered> options(Challenge challenge, ValueSet set) {
        var keys = RightKeys.of(challenge, set);
        Set<String> right = switch (challenge.key()) {
            case AnswerKey.OneChoice(var id) -> Set.of(id);
            case AnswerKey.SeveralChoices(var ids) -> ids;
            case AnswerKey.Text _,
                    AnswerKey.Number _,
                    AnswerKey.Day _,
                    AnswerKey.Select _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Set.of();
        };
        if (!right.isEmpty())
            return RightKeys.options(challenge.form()).stream()
                    .map(option -> new Offered(keys.option(option.id()), right.contains(option.id())));
        return selects(challenge)
                .flatMap(field -> field.options().stream()
                        .map(option -> new Offered(field.label() + " : " + option, accepts(challenge, field, option))));
    }

    private static Stream<Form.Field> selects(Challenge challenge) {
        return switch (challenge.form()) {
            case Form.OneField(var field) -> Stream.of(field);
            case Form.SeveralFields(var fields) -> fields.stream();
            case Form.OneChoice _, Form.SeveralChoices _, Form.Ordering _, Form.SimulatorState _ -> Stream.of();
        };
    }

    private static boolean accepts(Challenge challenge, Form.Field field, String option) {
        var key = challenge.key() instanceof AnswerKey.Fields(var keys) ? keys.get(field.name()) : challenge.key();
        return isAccepted(key, option);
    }

    private static boolean isAccepted(@Nullable AnswerKey key, String option) {
        return key instanceof AnswerKey.Select(var accepted) && accepted.contains(option);
    }
}
