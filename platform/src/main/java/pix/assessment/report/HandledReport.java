package pix.assessment.report;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * A report and what became of it. Who wrote it is not told to the staff: they answer whoever it is.
 *
 * @param handler who of the staff has it
 * @param reply what its author was answered
 */
public record HandledReport(
        ReportId id,
        ProblemReport report,
        Optional<AccountId> handler,
        Optional<String> reply,
        Optional<Instant> answeredAt,
        Optional<Instant> closedAt) {

    public ReportState state() {
        if (closedAt.isPresent()) return ReportState.CLOSED;
        if (answeredAt.isPresent()) return ReportState.ANSWERED;
        return handler.isPresent() ? ReportState.IN_HAND : ReportState.NEW;
    }
}
