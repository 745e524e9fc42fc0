package pix.bank.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.framework.Competence;
import pix.bank.framework.FrameworkSkill;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.engine.judging.AnswerKey;

/** The longest option is a right one as often as chance has it: who ticks it without reading gains nothing. */
final class LengthCheck {

    /** How much longer than every wrong one a right option is, in the mean of its draws, when nobody has to read. */
    private static final double STRIKING = 1.25;

    /** Beyond so many standard deviations, chance is not the reason. */
    private static final double DEVIATIONS = 2;

    private LengthCheck() {}

    static Stream<Fault> faults(SetDraws draws) {
        return wording(draws).stream()
                .filter(wording -> wording.ratio() > STRIKING)
                .map(wording -> draws.fault(
                        "its longest right option is %.2f times as long as the longest wrong one, at most %.2f"
                                .formatted(wording.ratio(), STRIKING)));
    }

    /** For each competence: the longest is neither more often right, nor more often wrong, than chance has it. */
    static Stream<Fault> faults(Bank bank) {
        var tallies = new TreeMap<String, Tally>();
        bank.items()
                .values()
                .forEach(item -> wordings(item)
                        .forEach(wording ->
                                tallies.merge(competence(bank, item.skill()), Tally.of(wording), Tally::plus)));
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().isBeyondChance())
                .map(LengthCheck::fault);
    }

    private static Fault fault(Map.Entry<String, Tally> entry) {
        var tally = entry.getValue();
        return new Fault(
                entry.getKey(),
                "",
                "the longest option is right in %.1f of %d value sets, chance has it in %.1f"
                        .formatted(tally.right(), tally.sets(), tally.expected()));
    }

    private static String competence(Bank bank, FrameworkSkill skill) {
        return bank.framework()
                .competences()
                .filter(competence -> competence.skills().anyMatch(skill::equals))
                .map(Competence::code)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The options of one value set.
     *
     * @param longest how often the longest is right, of 1
     * @param chance how often it would be if length said nothing
     * @param ratio of the longest right one to the longest wrong one
     */
    record Wording(double longest, double chance, double ratio) {}

    /** @param variance of how often the longest is right, if chance decides */
    private record Tally(int sets, double right, double expected, double variance) {

        static Tally of(Wording wording) {
            return new Tally(1, wording.longest(), wording.chance(), wording.chance() * (1 - wording.chance()));
        }

        Tally plus(Tally other) {
            return new Tally(
                    sets + other.sets, right + other.right, expected + other.expected, variance + other.variance);
        }

        boolean isBeyondChance() {
            return Math.abs(right - expected) > DEVIATIONS * Math.sqrt(variance) + 0.5;
        }
    }

    private static Stream<Wording> wordings(Item item) {
        return IntStream.range(0, item.sets().size())
                .filter(set -> hasOptions(item.file().sets().get(set).answer()))
                .mapToObj(set -> SetDraws.of(item, set))
                .flatMap(draws -> wording(draws).stream());
    }

    private static boolean hasOptions(AnswerRule rule) {
        return rule instanceof AnswerRule.Choice || rule instanceof AnswerRule.Choices;
    }

    private static Optional<Wording> wording(SetDraws draws) {
        var all = draws.challenges().stream()
                .flatMap(challenge -> wording(challenge).stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(mean(all));
    }

    private static Wording mean(List<Wording> draws) {
        return new Wording(
                draws.stream().mapToDouble(Wording::longest).average().orElseThrow(),
                draws.stream().mapToDouble(Wording::chance).average().orElseThrow(),
                draws.stream().mapToDouble(Wording::ratio).average().orElseThrow());
    }

    static Optional<Wording> wording(Challenge challenge) {
        return switch (challenge.key()) {
            case AnswerKey.OneChoice(var id) -> Optional.of(wording(challenge, Set.of(id)));
            case AnswerKey.SeveralChoices(var ids) -> Optional.of(wording(challenge, ids));
            case AnswerKey.Text _,
                    AnswerKey.Number _,
                    AnswerKey.Day _,
                    AnswerKey.Select _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Optional.empty();
        };
    }

    private static Wording wording(Challenge challenge, Set<String> right) {
        var options = RightKeys.options(challenge.form());
        double longestRight = longest(options.stream().filter(option -> right.contains(option.id())));
        double longestWrong = longest(options.stream().filter(option -> !right.contains(option.id())));
        double longest = longestRight > longestWrong ? 1 : longestRight < longestWrong ? 0 : 0.5;
        return new Wording(longest, (double) right.size() / options.size(), longestRight / Math.max(1, longestWrong));
    }

    private static double longest(Stream<Form.Option> options) {
        return options.mapToInt(option -> option.text().length()).max().orElse(0);
    }
}
