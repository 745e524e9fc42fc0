package pix.assessment.report;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.assessment.Attempt;
import pix.assessment.Question;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;

/** A learner says what is wrong with a question, before or after answering it. */
@Service
public class ReportProblem {

    public static final int LONGEST = 2_000;

    private final ProblemReports reports;
    private final RunningRelease release;
    private final AddressLimits limits;
    private final Clock clock;

    ReportProblem(ProblemReports reports, RunningRelease release, AddressLimits limits, Clock clock) {
        this.reports = reports;
        this.release = release;
        this.limits = limits;
        this.clock = clock;
    }

    /** The challenge at this place of the attempt: answered, or being asked. */
    public Optional<ChallengeRef> challenge(Attempt attempt, int position) {
        if (position >= 1 && position < attempt.position())
            return Optional.of(attempt.trail().get(position - 1).challenge());
        return position == attempt.position() ? attempt.question().map(Question::challenge) : Optional.empty();
    }

    /** False when this learner has reported too much for now. */
    public boolean report(Attempt attempt, int position, Problem problem, String words, Device device) {
        if (!limits.allow(LimitedAction.PROBLEM_REPORT, attempt.learner().toString())) return false;
        var challenge = challenge(attempt, position).orElseThrow();
        var report = new ProblemReport(release.id(), challenge, problem, words, device, clock.instant());
        reports.add(attempt, position, report);
        return true;
    }
}
