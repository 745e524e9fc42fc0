package pix.bank.loader;

import java.util.List;
import java.util.stream.Stream;
import pix.bank.question.Draw;

/** Which options of a choice one learner is shown, of more that its author wrote. */
final class Shown {

    private static final int LEAST_RIGHT = 2;

    private Shown() {}

    static List<AnswerRule.Option> of(AnswerRule.Choice rule, Draw draw) {
        return rule.show() == null ? rule.options() : sample(rule.options(), 1, rule.show(), draw);
    }

    static List<AnswerRule.Option> of(AnswerRule.Choices rule, Draw draw) {
        if (rule.show() == null) return rule.options();
        int right =
                (int) rule.options().stream().filter(AnswerRule.Option::isRight).count();
        int wrong = rule.options().size() - right;
        int least = Math.max(LEAST_RIGHT, rule.show() - wrong);
        return sample(rule.options(), draw.between(least, Math.min(right, rule.show() - 1)), rule.show(), draw);
    }

    private static List<AnswerRule.Option> sample(List<AnswerRule.Option> options, int right, int all, Draw draw) {
        var good = options.stream().filter(AnswerRule.Option::isRight).toList();
        var others = options.stream().filter(option -> !option.isRight()).toList();
        return Stream.concat(draw.sample(good, right).stream(), draw.sample(others, all - right).stream())
                .toList();
    }
}
