package pix.certification.exam;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.Token;
import pix.accounts.address.FailurePauses;
import pix.accounts.address.PausedAction;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.exam.EntryResult.Entered;
import pix.certification.exam.EntryResult.NotNow;
import pix.certification.exam.EntryResult.TooManyTries;
import pix.certification.exam.EntryResult.WrongCode;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;

/** A candidate who was let in types the access code: this browser sits from now on, and any other one does no more. */
@Service
public class EnterExam {

    private static final int SECRET_BYTES = 32;

    private final CandidateSeats seats;
    private final Sittings sittings;
    private final ExamPlan plan;
    private final ExamQuestions questions;
    private final FailurePauses pauses;
    private final AuditLog journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EnterExam(
            CandidateSeats seats,
            Sittings sittings,
            ExamPlan plan,
            ExamQuestions questions,
            FailurePauses pauses,
            AuditLog journal,
            Clock clock) {
        this.seats = seats;
        this.sittings = sittings;
        this.plan = plan;
        this.questions = questions;
        this.pauses = pauses;
        this.journal = journal;
        this.clock = clock;
    }

    /** By which a browser is known in a row. */
    public static String digest(Token browser) {
        return HexFormat.of().formatHex(browser.digest());
    }

    /** @param code in any case, with or without spaces */
    @Transactional
    public EntryResult enter(CandidateSeat seat, String code) {
        var subject = seat.account().toString();
        var pause = pauses.begin(PausedAction.ACCESS_OF_CANDIDATE, subject);
        if (pause.isTooEarly()) return new TooManyTries(pause.until().orElseThrow());
        if (!seats.accessCode(seat.session()).equals(plain(code))) return new WrongCode();
        pauses.forgive(PausedAction.ACCESS_OF_CANDIDATE, subject);
        var token = Token.random();
        return switch (sittings.happen(seat.session(), seat.seat(), new Enter(digest(token), clock.instant()))) {
            case Refused(var reason) -> new NotNow(reason);
            case Accepted _ -> {
                if (!questions.areChosen(seat.session(), seat.seat())) choose(seat);
                yield new Entered(token);
            }
        };
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Nobody could know the chance of the questions before; its digest in the journal proves afterwards that it stayed the same. */
    private void choose(CandidateSeat seat) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        questions.keepSecret(seat.session(), seat.seat(), secret);
        questions.choose(seat.session(), seat.seat(), plan.of(seat, ExamQuestions.seeds(secret)));
        journal.add(Entry.of(ActKind.TEST_BEGUN)
                .by(seat.account())
                .on(seat.toString())
                .saying("chance " + ExamQuestions.fingerprint(secret)));
    }
}
