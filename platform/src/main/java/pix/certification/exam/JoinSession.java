package pix.certification.exam;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.address.FailurePauses;
import pix.accounts.address.PausedAction;
import pix.assessment.ShownProfile;
import pix.assessment.ShownProfiles;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.exam.CandidateSeats.Found;
import pix.certification.exam.JoinOutcome.Joined;
import pix.certification.exam.JoinOutcome.NotCertifiable;
import pix.certification.exam.JoinOutcome.Several;
import pix.certification.exam.JoinOutcome.SomebodyElse;
import pix.certification.exam.JoinOutcome.Taken;
import pix.certification.exam.JoinOutcome.TooManyTries;
import pix.certification.exam.JoinOutcome.Unfit;
import pix.certification.exam.JoinOutcome.Unknown;
import pix.certification.exam.JoinOutcome.WrongAccount;
import pix.organisations.student.StudentViews;

/** A candidate says who they are: their place becomes theirs, and their profile is frozen at that instant. */
@Service
public class JoinSession {

    private static final int LEAST_NUMBER = 10;
    private static final int NUMBERS = 90;

    private final CandidateSeats seats;
    private final FrozenProfiles frozen;
    private final ShownProfiles profiles;
    private final StudentViews students;
    private final FailurePauses pauses;
    private final AuditLog journal;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    JoinSession(
            CandidateSeats seats,
            FrozenProfiles frozen,
            ShownProfiles profiles,
            StudentViews students,
            FailurePauses pauses,
            AuditLog journal,
            Clock clock) {
        this.seats = seats;
        this.frozen = frozen;
        this.profiles = profiles;
        this.students = students;
        this.pauses = pauses;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever joins again finds the place that is theirs; the profile stays the one of the first time. */
    @Transactional
    public JoinOutcome join(AccountId account, TypedCandidate typed) {
        var faults = typed.faults();
        if (!faults.isEmpty()) return new Unfit(faults);
        var subject = account.toString();
        var pause = pauses.begin(PausedAction.CANDIDATE_OF_ACCOUNT, subject);
        if (pause.isTooEarly()) return new TooManyTries(pause.until().orElseThrow());
        var session = typed.session().orElseThrow();
        var found = seats.named(typed, session);
        if (found.isEmpty()) return new Unknown();
        pauses.forgive(PausedAction.CANDIDATE_OF_ACCOUNT, subject);
        return found.size() > 1 ? new Several() : join(account, session, found.getFirst());
    }

    private JoinOutcome join(AccountId account, ExamSessionId session, Found found) {
        if (found.account().isPresent())
            return found.account().get().equals(account) ? new Joined(session) : new Taken();
        if (seats.of(session, account).isPresent()) return new SomebodyElse();
        if (!isTheirs(account, found)) return new WrongAccount();
        var shown = profiles.of(account);
        if (!isCertifiable(shown))
            return new NotCertifiable(shown.profile().profile().certifiableCompetences());
        if (!seats.hold(session, found.seat())) return new Taken();
        seats.link(session, found.seat(), account, waitingNumber(session), clock.instant());
        frozen.freeze(session, found.seat(), shown);
        journal.add(Entry.of(ActKind.CANDIDATE_JOINED).by(account).on("candidate " + session + "/" + found.seat()));
        return new Joined(session);
    }

    /** A pupil of the roll sits with the account that their school knows. */
    private boolean isTheirs(AccountId account, Found found) {
        if (found.organisation().isEmpty() || found.student().isEmpty()) return true;
        return students.all(found.organisation().get(), List.of(found.student().get())).stream()
                .allMatch(student -> student.account().equals(Optional.of(account)));
    }

    private static boolean isCertifiable(ShownProfile shown) {
        return shown.profile().isCertifiable() && !shown.direct().isEmpty();
    }

    /** One that nobody of the session has, as long as there is one. */
    private int waitingNumber(ExamSessionId session) {
        var taken = seats.waitingNumbers(session);
        int start = chance.nextInt(NUMBERS);
        return IntStream.range(0, NUMBERS)
                .map(step -> LEAST_NUMBER + (start + step) % NUMBERS)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElse(LEAST_NUMBER + start);
    }
}
