package pix.operation.replay;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import pix.accounts.AccountId;
import pix.assessment.ReplayKnowledge;
import pix.assessment.ReplayKnowledge.Comparison;

/**
 * What replaying everybody showed.
 *
 * @param differing the learners whose knowledge is not the fold of their log, in order of id
 */
record Compared(int learners, List<AccountId> differing) {

    private static final int AT_A_TIME = 1_000;

    /** Walks through the learners in order of id, so that memory does not grow with them. */
    static Compared everybody(ReplayKnowledge replay) {
        int learners = 0;
        var differing = new ArrayList<AccountId>();
        var some = replay.learnersAfter(new AccountId(0), AT_A_TIME);
        while (!some.isEmpty()) {
            learners += some.size();
            some.stream()
                    .filter(learner -> replay.replay(learner) == Comparison.DIFFERENT)
                    .forEach(differing::add);
            some = replay.learnersAfter(some.getLast(), AT_A_TIME);
        }
        return new Compared(learners, List.copyOf(differing));
    }

    boolean isSame() {
        return differing.isEmpty();
    }

    String sentence() {
        var sentence = "%d learners replayed: %d as the log says, %d different."
                .formatted(learners, learners - differing.size(), differing.size());
        return isSame() ? sentence : sentence + "\nDifferent: " + ids();
    }

    private String ids() {
        return differing.stream().map(AccountId::toString).collect(joining(" "));
    }
}
