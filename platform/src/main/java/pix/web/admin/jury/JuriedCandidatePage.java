package pix.web.admin.jury;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.certification.jury.CandidateAct;
import pix.certification.jury.DecisionKind;
import pix.certification.jury.JuryDecision;
import pix.certification.jury.JuryLine;
import pix.certification.jury.JurySeat;
import pix.certification.report.SeatReport;
import pix.certification.seat.Seat;

/**
 * A candidate before the jury.
 *
 * @param papers who they are
 * @param decisions all that was decided of them, the last one first
 * @param names of those who decided
 * @param open what may be decided now
 * @param refused what was sent and could not be done
 */
public record JuriedCandidatePage(
        JuryLine line,
        JurySeat seat,
        Seat papers,
        List<QuestionLine> questions,
        List<SeatReport> reports,
        List<JuryDecision> decisions,
        Map<AccountId, String> names,
        List<CandidateAct> open,
        Optional<Refused> refused) {

    /** @param what the act, or the report, that was meant @param words as they were typed */
    public record Refused(String what, String words, String error) {}

    public boolean isPublished() {
        return line.publishedAt().isPresent();
    }

    /** What changes the result, and would change it now. */
    public List<CandidateAct> decidable() {
        return open.stream().filter(act -> !act.tells()).toList();
    }

    /** What was typed where it was refused. @param what an act, or a report */
    public String words(String what) {
        return refused(what).map(Refused::words).orElse("");
    }

    /** What was typed where it was refused, what is told already elsewhere. */
    public String words(CandidateAct act) {
        return refused(act.name()).map(Refused::words).orElseGet(() -> switch (act) {
            case TELL_CANDIDATE -> told(DecisionKind.TOLD_CANDIDATE);
            case TELL_ORGANISATION -> told(DecisionKind.TOLD_ORGANISATION);
            case CANCEL, RESTORE, REJECT, READMIT -> "";
        });
    }

    /** The key of what is wrong with what was sent. @param what an act, or a report */
    public Optional<String> error(String what) {
        return refused(what).map(Refused::error);
    }

    private Optional<Refused> refused(String what) {
        return refused.filter(each -> each.what().equals(what));
    }

    private String told(DecisionKind kind) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind)
                .findFirst()
                .map(JuryDecision::words)
                .orElse("");
    }
}
