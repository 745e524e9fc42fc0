package pix.assessment.report;

import java.time.Instant;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;

/** What a learner says of a question, with the coordinates that show it again. */
public record ProblemReport(
        String release, ChallengeRef challenge, Problem problem, String words, Device device, Instant at) {

    /** Never what was written: a log line may print it. */
    @Override
    public String toString() {
        return "a report of " + problem;
    }
}
