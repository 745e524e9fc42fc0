package pix.engine.judging;

import java.util.List;
import java.util.stream.IntStream;

/** Choices one after the other. */
record Sequence(List<String> ids) {

    /** The rule that leaves one order only. */
    static List<AnswerKey.Before> eachBeforeTheNext(List<String> ids) {
        return IntStream.range(1, ids.size())
                .mapToObj(place -> new AnswerKey.Before(ids.get(place - 1), ids.get(place)))
                .toList();
    }

    boolean keeps(AnswerKey.Before rule) {
        int first = ids.indexOf(rule.first());
        return first >= 0 && first < ids.indexOf(rule.second());
    }
}
