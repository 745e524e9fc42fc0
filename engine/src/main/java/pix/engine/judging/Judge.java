package pix.engine.judging;

import static java.util.stream.Collectors.toSet;
import static pix.engine.judging.Judgement.Reason.EMPTY;
import static pix.engine.judging.Judgement.Reason.INCOMPLETE;
import static pix.engine.judging.Judgement.Reason.NO_DAY;
import static pix.engine.judging.Judgement.Reason.UNFIT;
import static pix.engine.judging.Judgement.Reason.UNKNOWN_FIELD;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pix.engine.judging.Judgement.Judged;
import pix.engine.judging.Judgement.Refused;
import pix.engine.writing.Typed;

/** Says whether an answer is right. */
public final class Judge {

    private Judge() {}

    /** Right, wrong, or refused; the same key and answer always give the same judgement. */
    public static Judgement judge(AnswerKey key, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> judgeText(key, text);
            case Answer.Choices(var ids) -> judgeChoices(key, ids);
            case Answer.Fields(var values) -> judgeFields(key, values);
        };
    }

    private static Judgement judgeText(AnswerKey key, String text) {
        if (key instanceof AnswerKey.OneChoice || !FieldJudge.suits(key)) return Refused.because(UNFIT);
        if (isBlank(text)) return Refused.because(EMPTY);
        if (isNoDay(key, text)) return Refused.because(NO_DAY);
        return Judged.single(FieldJudge.accepts(key, text));
    }

    private static Judgement judgeChoices(AnswerKey key, List<String> ids) {
        return switch (key) {
            case AnswerKey.OneChoice(var id) when ids.size() <= 1 -> choices(ids, ids.contains(id));
            case AnswerKey.SeveralChoices(var right) ->
                choices(ids, ids.size() == right.size() && right.equals(Set.copyOf(ids)));
            case AnswerKey.Order order -> choices(ids, order.accepts(ids));
            case AnswerKey.OneChoice _,
                    AnswerKey.Text _,
                    AnswerKey.Number _,
                    AnswerKey.Day _,
                    AnswerKey.Select _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Refused.because(UNFIT);
        };
    }

    private static Judgement choices(List<String> ids, boolean right) {
        return ids.isEmpty() ? Refused.because(EMPTY) : Judged.single(right);
    }

    private static Judgement judgeFields(AnswerKey key, Map<String, String> values) {
        return switch (key) {
            case AnswerKey.Fields(var keys) -> judgeEach(keys, values);
            case AnswerKey.Groups groups -> judgeGroups(groups, values);
            case AnswerKey.State(var allowed) -> judgeState(allowed, values);
            case AnswerKey.Tried(var trial) ->
                values.isEmpty() ? Refused.because(EMPTY) : Judged.single(trial.passes(values));
            case AnswerKey.Text _,
                    AnswerKey.Number _,
                    AnswerKey.Day _,
                    AnswerKey.Select _,
                    AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _ -> Refused.because(UNFIT);
        };
    }

    private static Judgement judgeEach(Map<String, AnswerKey> keys, Map<String, String> values) {
        var unknown = new HashSet<>(values.keySet());
        unknown.removeAll(keys.keySet());
        if (!unknown.isEmpty()) return new Refused(UNKNOWN_FIELD, unknown);
        var blank = filter(keys.keySet(), name -> isBlank(values.getOrDefault(name, "")));
        if (blank.size() == keys.size()) return Refused.because(EMPTY);
        if (!blank.isEmpty()) return new Refused(INCOMPLETE, blank);
        var noDays = filter(keys.keySet(), name -> isNoDay(keys.get(name), values.getOrDefault(name, "")));
        if (!noDays.isEmpty()) return new Refused(NO_DAY, noDays);
        var fields = new LinkedHashMap<String, Boolean>();
        keys.forEach((name, key) -> fields.put(name, FieldJudge.accepts(key, values.getOrDefault(name, ""))));
        return Judged.all(fields);
    }

    private static Judgement judgeGroups(AnswerKey.Groups key, Map<String, String> values) {
        if (values.size() > key.groups().size()) return Refused.because(UNKNOWN_FIELD);
        var blank = filter(values.keySet(), name -> isBlank(values.getOrDefault(name, "")));
        if (blank.size() == values.size()) return Refused.because(EMPTY);
        if (!blank.isEmpty() || values.size() < key.groups().size()) return new Refused(INCOMPLETE, blank);
        return Judged.all(GroupsJudge.judge(key, values));
    }

    private static Judgement judgeState(Map<String, Set<String>> allowed, Map<String, String> values) {
        if (values.isEmpty()) return Refused.because(EMPTY);
        var fields = new LinkedHashMap<String, Boolean>();
        allowed.forEach((setting, good) -> fields.put(setting, good.contains(values.getOrDefault(setting, ""))));
        return Judged.all(fields);
    }

    /** A slip of the keyboard in a date is no answer: it can be written again. */
    private static boolean isNoDay(@Nullable AnswerKey key, String text) {
        return key instanceof AnswerKey.Day && !DayReading.isDay(text);
    }

    private static Set<String> filter(Set<String> names, Predicate<String> isConcerned) {
        return names.stream().filter(isConcerned).collect(toSet());
    }

    private static boolean isBlank(String text) {
        return Typed.plain(text).isBlank();
    }
}
