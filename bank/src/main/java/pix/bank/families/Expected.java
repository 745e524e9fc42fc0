package pix.bank.families;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;
import pix.engine.judging.Leniency;

/**
 * The state that a simulator should be brought to, when something in it is typed by hand: a subject, a name. It stays on
 * the server: a family leaves it out of the model.
 *
 * @param exactly setting → its right values, to the letter; a setting that was never touched is the empty text
 * @param words setting → right texts, where case, accents, signs and small typing errors are forgiven
 */
public record Expected(
        @Nullable Map<String, List<String>> exactly,
        @Nullable Map<String, List<String>> words) implements AnswerKey.Trial {

    @Override
    public boolean passes(Map<String, String> state) {
        return all(exactly).entrySet().stream()
                        .allMatch(each -> each.getValue().contains(state.getOrDefault(each.getKey(), "")))
                && all(words).entrySet().stream()
                        .allMatch(each -> isNear(each.getValue(), state.getOrDefault(each.getKey(), "")));
    }

    private static Map<String, List<String>> all(@Nullable Map<String, List<String>> settings) {
        return settings == null ? Map.of() : settings;
    }

    private static boolean isNear(List<String> accepted, String given) {
        return Judge.judge(new AnswerKey.Text(accepted, Leniency.ALL), new Answer.Text(given))
                .correct();
    }
}
