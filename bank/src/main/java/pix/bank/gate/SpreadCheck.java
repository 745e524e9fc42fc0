package pix.bank.gate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import pix.bank.question.Challenge;
import pix.engine.judging.AnswerKey;

/** Two variants seldom share their answer: knowing a neighbour's helps no more than chance. */
final class SpreadCheck {

    /** How often two variants may share a typed answer. */
    private static final double TYPED = 0.20;

    /** How often two variants may share a choice, an order or a state: three value sets of one answer each make 1/3. */
    private static final double CHOSEN = 0.34;

    private SpreadCheck() {}

    static Optional<Fault> fault(List<Challenge> challenges) {
        if (challenges.size() < 2) return Optional.empty();
        var first = challenges.getFirst();
        double shared = shared(challenges);
        double most = isTyped(first.key()) ? TYPED : CHOSEN;
        return shared <= most
                ? Optional.empty()
                : Optional.of(new Fault(
                        first.skill().name(),
                        "",
                        "two variants share their answer in %.0f %% of cases, at most %.0f %%"
                                .formatted(100 * shared, 100 * most)));
    }

    private static double shared(List<Challenge> challenges) {
        double total = challenges.size();
        return challenges.stream()
                .collect(groupingBy(challenge -> challenge.correction().rightAnswer(), counting()))
                .values()
                .stream()
                .mapToDouble(count -> count * (count - 1) / (total * (total - 1)))
                .sum();
    }

    private static boolean isTyped(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text _, AnswerKey.Number _, AnswerKey.Day _, AnswerKey.Groups _ -> true;
            case AnswerKey.Select _,
                    AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> false;
        };
    }
}
