package pix.certification.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;

/** The challenges of exams, drawn by each exam's own chance, and what a candidate may see of them now. */
@Component
public class ExamChallenges {

    private final CandidateSeats seats;
    private final ExamQuestions questions;
    private final RunningRelease release;
    private final Clock clock;

    ExamChallenges(CandidateSeats seats, ExamQuestions questions, RunningRelease release, Clock clock) {
        this.seats = seats;
        this.questions = questions;
        this.release = release;
        this.clock = clock;
    }

    Optional<Challenge> of(CandidateSeat seat, ExamQuestion question) {
        return drawn(seat.session(), seat.seat(), question);
    }

    /** The question at this place, for the jury. */
    public Optional<Challenge> asAsked(ExamSessionId session, SeatId seat, int position) {
        return sat(session, seat).stream()
                .filter(sat -> sat.position() == position)
                .findFirst()
                .flatMap(sat -> asAsked(session, seat, sat));
    }

    private Optional<Challenge> drawn(ExamSessionId session, SeatId seat, ExamQuestion question) {
        return questions.seeds(session, seat).flatMap(seeds -> release.challenge(question.challenge(), seeds));
    }

    /** For the jury: all questions of an exam, answered or not. */
    public List<SatQuestion> sat(ExamSessionId session, SeatId seat) {
        return questions.all(session, seat);
    }

    /** For the jury: a question as it was asked; empty when it has been rewritten since it was answered. */
    public Optional<Challenge> asAsked(ExamSessionId session, SeatId seat, SatQuestion sat) {
        if (sat.release().filter(each -> !each.equals(release.id())).isPresent()) return Optional.empty();
        return drawn(session, seat, sat.question());
    }

    /** The question that is asked; empty once nothing is, or while it is frozen. */
    public Optional<AskedExamQuestion> asked(CandidateSeat seat) {
        if (seat.isOver() || seat.sitting().alertAt().isPresent()) return Optional.empty();
        return questions
                .at(seat.session(), seat.seat(), seat.sitting().position())
                .flatMap(question -> of(seat, question)
                        .map(challenge -> new AskedExamQuestion(
                                question, challenge, time(seat, challenge), secondsLeft(seat, question, challenge))));
    }

    /** How the question at this place is answered, whether it is asked now or was before. */
    public Optional<Form> form(CandidateSeat seat, int position) {
        return questions
                .at(seat.session(), seat.seat(), position)
                .flatMap(question -> of(seat, question))
                .map(Challenge::form);
    }

    /** What this candidate's page hands over; empty once the question has been left. */
    public Optional<Challenge> shown(AccountId account, ExamSessionId session, ChallengeRef challenge) {
        return seats.of(session, account)
                .flatMap(this::asked)
                .filter(asked -> asked.question().challenge().equals(challenge))
                .map(AskedExamQuestion::challenge);
    }

    /** The candidate is ready: the clock of a timed question starts. */
    public void startTimer(CandidateSeat seat) {
        questions.startTimer(seat.session(), seat.seat(), seat.sitting().position(), clock.instant());
    }

    private static Optional<Duration> time(CandidateSeat seat, Challenge challenge) {
        return challenge.timer().map(time -> ExamTime.lengthened(time, seat.extraTime()));
    }

    private OptionalInt secondsLeft(CandidateSeat seat, ExamQuestion question, Challenge challenge) {
        var time = time(seat, challenge);
        Optional<Instant> start = question.timerStartedAt();
        if (time.isEmpty() || start.isEmpty()) return OptionalInt.empty();
        var gone = Duration.between(start.get(), clock.instant());
        return OptionalInt.of((int) Math.max(0, time.get().minus(gone).toSeconds()));
    }
}
