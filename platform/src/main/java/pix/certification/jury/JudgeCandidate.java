package pix.certification.jury;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.SatQuestion;
import pix.certification.report.ReportId;
import pix.certification.report.ReportResolution;
import pix.certification.report.Reports;
import pix.certification.result.ScoreExam;
import pix.shared.NotFound;

/**
 * The jury decides of one candidate, between finalisation and publication: each decision is a row of the chain, undone by
 * another one, and the exam is scored again from its rows (certification.md 9.4 to 9.6).
 */
@Service
public class JudgeCandidate {

    private final JuriedSessions sessions;
    private final JuryViews views;
    private final JuryDecisions decisions;
    private final ExamChallenges challenges;
    private final Reports reports;
    private final ScoreExam scoreExam;
    private final AuditLog journal;
    private final Clock clock;

    JudgeCandidate(
            JuriedSessions sessions,
            JuryViews views,
            JuryDecisions decisions,
            ExamChallenges challenges,
            Reports reports,
            ScoreExam scoreExam,
            AuditLog journal,
            Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.decisions = decisions;
        this.challenges = challenges;
        this.reports = reports;
        this.scoreExam = scoreExam;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param words the reason; of what somebody is told, those words, and none takes back what was told before */
    @Transactional
    public JuryOutcome decide(AccountId by, ExamSessionId session, SeatId seat, CandidateAct act, String words) {
        views.seat(session, seat);
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        var reason = words.strip();
        if (act.needsReason() && reason.isEmpty()) return JuryOutcome.NO_REASON;
        if (reason.length() > act.longestWords()) return JuryOutcome.TOO_LONG;
        if (act.isSo(decisions.of(session, seat))) return JuryOutcome.UNCHANGED;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        decided(by, session, seat, act.kind(), Optional.empty(), reason, now);
        if (act.changesScore()) scoreExam.score(session, seat);
        return JuryOutcome.DONE;
    }

    /** A question counts no more, or counts again. @param question from 1 */
    @Transactional
    public JuryOutcome neutralise(
            AccountId by, ExamSessionId session, SeatId seat, int question, boolean isNeutralised, String words) {
        views.seat(session, seat);
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        var sat = challenges.sat(session, seat).stream()
                .filter(each -> each.position() == question)
                .findFirst()
                .orElseThrow(() -> new NotFound("question", question));
        var reason = words.strip();
        if (reason.isEmpty()) return JuryOutcome.NO_REASON;
        if (reason.length() > JuryDecision.LONGEST_REASON) return JuryOutcome.TOO_LONG;
        if (sat.isNeutralised() == isNeutralised) return JuryOutcome.UNCHANGED;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reports.neutralise(session, seat, question, isNeutralised, reason, Optional.of(by), now);
        var kind = isNeutralised ? DecisionKind.NEUTRALISED : DecisionKind.REINSTATED;
        decided(by, session, seat, kind, Optional.of(question), reason, now);
        scoreExam.score(session, seat);
        return JuryOutcome.DONE;
    }

    /** A report needs nothing more: what had to be done has been. What it came to is read from its question. */
    @Transactional
    public JuryOutcome settle(AccountId by, ExamSessionId session, SeatId seat, ReportId report, String words) {
        views.seat(session, seat);
        if (!sessions.holdFinalised(session)) return JuryOutcome.NOT_NOW;
        if (words.strip().length() > JuryDecision.LONGEST_REASON) return JuryOutcome.TOO_LONG;
        var settled = reports.of(session, seat).stream()
                .filter(each -> each.id().equals(report))
                .findFirst()
                .orElseThrow(() -> new NotFound("report", report));
        var isNeutralised = challenges.sat(session, seat).stream()
                .filter(SatQuestion::isNeutralised)
                .anyMatch(sat -> settled.question().equals(Optional.of(sat.position())));
        var resolution = isNeutralised ? ReportResolution.NEUTRALISED : ReportResolution.WITHOUT_EFFECT;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!reports.settle(session, seat, report, resolution, false, now)) return JuryOutcome.UNCHANGED;
        decided(by, session, seat, DecisionKind.SETTLED, settled.question(), words.strip(), now);
        return JuryOutcome.DONE;
    }

    private void decided(
            AccountId by,
            ExamSessionId session,
            SeatId seat,
            DecisionKind kind,
            Optional<Integer> question,
            String words,
            Instant now) {
        decisions.add(new JuryDecision(session, Optional.of(seat), kind, question, words, by, now));
        journal.add(Entry.of(ActKind.JURY_DECIDED)
                .by(by)
                .on("candidate " + session + "/" + seat)
                .saying(kind.name()));
    }
}
