package pix.certification.certificate;

import java.time.LocalDate;
import java.util.Optional;
import pix.certification.ExamSessionId;
import pix.engine.exam.ExamResult;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;

/**
 * An exam that somebody has sat, as they are told of it.
 *
 * @param result empty until it is published: nothing is told before
 * @param comment what the jury tells them, where it has something to say
 */
public record CertificationLine(
        ExamSessionId session, String centre, LocalDate heldOn, Optional<ExamResult> result, Optional<String> comment) {

    public CertificationState state() {
        return result.map(ExamResult::status).map(CertificationLine::state).orElse(CertificationState.IN_PROGRESS);
    }

    /** Why it is as it is, where a rule says so. */
    public Optional<Reason> reason() {
        return result.flatMap(ExamResult::reason);
    }

    private static CertificationState state(Status status) {
        return switch (status) {
            case VALIDATED -> CertificationState.OBTAINED;
            case REJECTED -> CertificationState.REJECTED;
            case CANCELLED -> CertificationState.CANCELLED;
            // An error is mended before anything is published.
            case ERROR -> CertificationState.IN_PROGRESS;
        };
    }
}
