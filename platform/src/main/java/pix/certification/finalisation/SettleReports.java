package pix.certification.finalisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.ExamChallenges;
import pix.certification.exam.SatQuestion;
import pix.certification.report.ReportResolution;
import pix.certification.report.ReportRules;
import pix.certification.report.ReportRules.Reported;
import pix.certification.report.Reports;
import pix.certification.report.SeatReport;

/** The reports of a candidate that a rule settles; what it leaves waits for the jury. */
@Service
class SettleReports {

    private final Reports reports;
    private final ExamChallenges challenges;

    SettleReports(Reports reports, ExamChallenges challenges) {
        this.reports = reports;
        this.challenges = challenges;
    }

    /** Before the exam is scored. Whoever calls holds the session. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(ExamSessionId session, SeatId seat, Instant now) {
        var waiting = reports.of(session, seat).stream()
                .filter(report -> report.resolution().isEmpty())
                .toList();
        if (waiting.isEmpty()) return;
        var questions = challenges.sat(session, seat);
        for (var report : waiting)
            ReportRules.resolution(report.code(), reported(session, seat, report, questions))
                    .ifPresent(resolution -> settle(session, seat, report, resolution, now));
    }

    private void settle(
            ExamSessionId session, SeatId seat, SeatReport report, ReportResolution resolution, Instant now) {
        if (resolution == ReportResolution.NEUTRALISED)
            reports.neutralise(
                    session,
                    seat,
                    report.question().orElseThrow(),
                    true,
                    report.code().name(),
                    Optional.empty(),
                    now);
        reports.settle(session, seat, report.id(), resolution, true, now);
    }

    private Optional<Reported> reported(
            ExamSessionId session, SeatId seat, SeatReport report, List<SatQuestion> questions) {
        return questions.stream()
                .filter(sat -> report.question().equals(Optional.of(sat.position())))
                .findFirst()
                .map(sat -> reported(sat, challenges.asAsked(session, seat, sat)));
    }

    private static Reported reported(SatQuestion sat, Optional<Challenge> challenge) {
        return new Reported(
                sat.question().verdict(),
                challenge.stream().flatMap(each -> each.scenes().stream()).anyMatch(SettleReports::isSeen),
                challenge.flatMap(each -> each.scene(Scene.Files.class)).isPresent(),
                challenge.filter(Challenge::isTimed).isPresent());
    }

    private static boolean isSeen(Scene scene) {
        return switch (scene) {
            case Scene.Picture _, Scene.Browser _, Scene.Simulator _ -> true;
            case Scene.Files _ -> false;
        };
    }
}
