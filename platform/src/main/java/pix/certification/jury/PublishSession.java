package pix.certification.jury;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.certificate.Certificates;

/** The jury takes a finalised session in hand, publishes its results, takes them back, or gives it back to its centre. */
@Service
public class PublishSession {

    private final JuryViews views;
    private final JuriedSessions sessions;
    private final JuryDecisions decisions;
    private final Certificates certificates;
    private final TransactionOperations transactions;
    private final AuditLog journal;
    private final Clock clock;

    PublishSession(
            JuryViews views,
            JuriedSessions sessions,
            JuryDecisions decisions,
            Certificates certificates,
            TransactionOperations transactions,
            AuditLog journal,
            Clock clock) {
        this.views = views;
        this.sessions = sessions;
        this.decisions = decisions;
        this.certificates = certificates;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** It leaves the list of those that are published at once. */
    @Transactional
    public JuryOutcome take(AccountId by, ExamSessionId session) {
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        sessions.assign(session, Optional.of(by), clock.instant());
        return decided(by, session, DecisionKind.TAKEN, "");
    }

    @Transactional
    public JuryOutcome release(AccountId by, ExamSessionId session) {
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        sessions.assign(session, Optional.empty(), clock.instant());
        return decided(by, session, DecisionKind.RELEASED, "");
    }

    /** Nobody may be without a result. Reports and comments have been read by whoever publishes. */
    @Transactional
    public JuryOutcome publish(AccountId by, ExamSessionId session) {
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        if (views.seats(session).stream().anyMatch(JurySeat::holdsBack)) return JuryOutcome.WITHOUT_RESULT;
        var now = clock.instant();
        sessions.publish(session, Optional.of(now));
        certificates.deliver(session, now);
        return decided(by, session, DecisionKind.PUBLISHED, "");
    }

    /** All that nothing keeps back, each by itself: what cannot be published stays in the list. @return how many were */
    public int publishAll(AccountId by) {
        int published = 0;
        for (var session : List.copyOf(views.toPublish())) {
            var outcome = transactions.execute(_ -> publish(by, session));
            if (outcome == JuryOutcome.DONE) published++;
        }
        return published;
    }

    /** @param reason that the journal of the jury keeps */
    @Transactional
    public JuryOutcome unpublish(AccountId by, ExamSessionId session, String reason) {
        if (reason.isBlank()) return JuryOutcome.NO_REASON;
        if (reason.strip().length() > JuryDecision.LONGEST_REASON) return JuryOutcome.TOO_LONG;
        if (!sessions.holdPublished(session)) return JuryOutcome.NOT_NOW;
        sessions.publish(session, Optional.empty());
        return decided(by, session, DecisionKind.UNPUBLISHED, reason.strip());
    }

    /** The centre says again how it went; tests that the finalisation ended stay ended. */
    @Transactional
    public JuryOutcome reopen(AccountId by, ExamSessionId session, String reason) {
        if (reason.isBlank()) return JuryOutcome.NO_REASON;
        if (reason.strip().length() > JuryDecision.LONGEST_REASON) return JuryOutcome.TOO_LONG;
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        sessions.reopen(session);
        return decided(by, session, DecisionKind.REOPENED, reason.strip());
    }

    private JuryOutcome decided(AccountId by, ExamSessionId session, DecisionKind kind, String words) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decisions.add(new JuryDecision(session, Optional.empty(), kind, Optional.empty(), words, by, at));
        journal.add(
                Entry.of(ActKind.JURY_DECIDED).by(by).on("session " + session).saying(kind.name()));
        return JuryOutcome.DONE;
    }
}
