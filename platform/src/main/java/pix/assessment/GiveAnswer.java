package pix.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.assessment.AnswerOutcome.Recorded;
import pix.assessment.AnswerOutcome.Repeated;
import pix.bank.question.Challenge;
import pix.content.RunningRelease;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;
import pix.engine.judging.Verdict;
import pix.shared.NotFound;

/**
 * A learner answers the question being asked, or passes. Exactly once: sent twice, it has the same reply and one row. Two
 * round trips and no lock: the write names the version that was read.
 */
@Service
public class GiveAnswer {

    /** What a slow line may take between the end of the time and the arrival of the answer. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Attempts attempts;
    private final AnswerLog log;
    private final NextQuestion nextQuestion;
    private final RunningRelease release;
    private final LevelMove levelMove;
    private final AttemptProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveAnswer(
            Attempts attempts,
            AnswerLog log,
            NextQuestion nextQuestion,
            RunningRelease release,
            LevelMove levelMove,
            AttemptProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.log = log;
        this.nextQuestion = nextQuestion;
        this.release = release;
        this.levelMove = levelMove;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    public AnswerOutcome give(AccountId learner, AttemptId id, SentAnswer sent) {
        var outcome = record(learner, id, sent);
        if (outcome instanceof Recorded(var after, var isLevelMoved)) tell(after, isLevelMoved);
        if (outcome instanceof Repeated(var same)) tell(same, true);
        return outcome;
    }

    /** Who listens does it after the answer is kept: if that fails, the answer sent again tells it again. */
    private void tell(Attempt attempt, boolean isLevelMoved) {
        var how = progress.of(attempt);
        events.publishEvent(new AttemptMoved(
                attempt.learner(),
                attempt.id(),
                attempt.brief().purpose(),
                isLevelMoved,
                how.assessed(),
                how.targeted(),
                how.completed()));
    }

    private AnswerOutcome record(AccountId learner, AttemptId id, SentAnswer sent) {
        while (true) {
            var attempt = attempts.find(learner, id).orElseThrow(() -> new NotFound("attempt", id));
            if (sent.position() < attempt.position()) return repeated(attempt, sent);
            var question = attempt.question().filter(asked -> asked.challenge().equals(sent.challenge()));
            if (question.isEmpty() || sent.position() > attempt.position()) return new AnswerOutcome.Outdated(attempt);
            var challenge = release.challenge(sent.challenge());
            if (challenge.isEmpty()) return new AnswerOutcome.Outdated(attempt);
            var outcome = answer(attempt, question.get(), challenge.get(), sent);
            if (outcome.isPresent()) return outcome.get();
        }
    }

    private AnswerOutcome repeated(Attempt attempt, SentAnswer sent) {
        return log.at(attempt.learner(), attempt.id(), sent.position())
                .filter(logged -> logged.challenge().equals(sent.challenge()))
                .filter(logged -> logged.given().equals(GivenText.write(sent.given())))
                .<AnswerOutcome>map(_ -> new Repeated(attempt))
                .orElseGet(() -> new AnswerOutcome.Outdated(attempt));
    }

    /** Empty when another event came first: what was read is old. */
    private Optional<AnswerOutcome> answer(Attempt attempt, Question question, Challenge challenge, SentAnswer sent) {
        var now = clock.instant();
        var judgement = sent.given().map(given -> Judge.judge(challenge.key(), given));
        if (judgement.isPresent() && judgement.get() instanceof Judgement.Refused refused)
            return Optional.of(new AnswerOutcome.Unfit(attempt, refused));
        var circumstances = attempt.brief()
                .purpose()
                .circumstances(judgement.isEmpty(), secondsLeft(attempt, question, challenge, now));
        var verdict = Verdict.of(judgement.filter(Judgement::correct).isPresent(), circumstances);
        var timed = circumstances.secondsLeft().isPresent();
        var after = next(attempt, new Answered(sent.challenge(), verdict, timed), sent, now);
        var logged = new LoggedAnswer(
                sent.position(),
                release.id(),
                sent.challenge(),
                GivenText.write(sent.given()),
                verdict,
                question.askedAt(),
                now);
        return log.append(logged, after)
                ? Optional.of(new Recorded(after, levelMove.by(attempt, after)))
                : Optional.empty();
    }

    private Attempt next(Attempt attempt, Answered answered, SentAnswer sent, Instant now) {
        var targets = attempt.brief().targets().stream()
                .map(number -> release.skill(number).skill())
                .toList();
        var asked = release.skill(sent.challenge().skill()).skill();
        var after = attempt.answered(answered, asked, targets, now);
        var next = nextQuestion.on(sent.device(), after, now);
        return next.isEmpty() && nextQuestion.isOver(after) ? after.completed() : after.asking(next);
    }

    private static OptionalInt secondsLeft(Attempt attempt, Question question, Challenge challenge, Instant now) {
        return challenge
                .timer()
                .map(attempt.brief().purpose()::timeFor)
                .map(time -> time.plus(GRACE)
                        .minus(Duration.between(question.timerStartedAt().orElse(now), now)))
                .map(remaining -> OptionalInt.of((int) remaining.toSeconds()))
                .orElse(OptionalInt.empty());
    }
}
