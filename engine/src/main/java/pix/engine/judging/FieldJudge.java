package pix.engine.judging;

import pix.engine.writing.Typed;

/** Compares the text of one field, the only one or one of several, with its key. */
final class FieldJudge {

    private FieldJudge() {}

    /** Whether the key is one for a single text. */
    static boolean suits(AnswerKey key) {
        return switch (key) {
            case AnswerKey.Text _, AnswerKey.Number _, AnswerKey.Day _, AnswerKey.Select _, AnswerKey.OneChoice _ ->
                true;
            case AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> false;
        };
    }

    static boolean accepts(AnswerKey key, String typed) {
        return switch (key) {
            case AnswerKey.Text text -> TextJudge.accepts(text, typed);
            case AnswerKey.Number number -> NumberJudge.accepts(number, typed);
            case AnswerKey.Day(var day) -> DayReading.isOf(day, typed);
            case AnswerKey.Select(var accepted) ->
                accepted.stream().map(Typed::seen).anyMatch(Typed.seen(typed)::equals);
            case AnswerKey.OneChoice(var id) -> id.equals(typed);
            case AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> throw new IllegalArgumentException("not the key of a field: " + key);
        };
    }
}
