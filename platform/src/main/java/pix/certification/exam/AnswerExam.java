package pix.certification.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.assessment.GivenText;
import pix.bank.question.Challenge;
import pix.certification.exam.ExamAnswerOutcome.NotNow;
import pix.certification.exam.ExamAnswerOutcome.Outdated;
import pix.certification.exam.ExamAnswerOutcome.Recorded;
import pix.certification.exam.ExamAnswerOutcome.Unfit;
import pix.certification.result.ScoreExam;
import pix.content.RunningRelease;
import pix.engine.judging.Circumstances;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;
import pix.engine.judging.Verdict;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;
import pix.engine.sitting.SittingRefusal;

/**
 * A candidate answers the question that is asked, or passes. Exactly once: the answer and the next question are one
 * transaction, sent twice it has the same reply. Nothing of it is learnt, and nothing is told.
 */
@Service
public class AnswerExam {

    /** What a slow line may take between the end of the time and the arrival of the answer. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Sittings sittings;
    private final ExamQuestions questions;
    private final ExamChallenges challenges;
    private final ScoreExam scoreExam;
    private final RunningRelease release;
    private final Clock clock;

    AnswerExam(
            Sittings sittings,
            ExamQuestions questions,
            ExamChallenges challenges,
            ScoreExam scoreExam,
            RunningRelease release,
            Clock clock) {
        this.sittings = sittings;
        this.questions = questions;
        this.challenges = challenges;
        this.scoreExam = scoreExam;
        this.release = release;
        this.clock = clock;
    }

    @Transactional
    public ExamAnswerOutcome answer(CandidateSeat seat, SentExamAnswer sent) {
        var question = questions.at(seat.session(), seat.seat(), sent.position());
        if (question.filter(each -> each.challenge().equals(sent.challenge())).isEmpty()) return new Outdated();
        var challenge = challenges.of(seat, question.get());
        if (challenge.isEmpty()) return new Outdated();
        var judgement = sent.given().map(given -> Judge.judge(challenge.get().key(), given));
        if (judgement.isPresent() && judgement.get() instanceof Judgement.Refused refused) return new Unfit(refused);
        var now = clock.instant();
        var browser = EnterExam.digest(sent.browser());
        return switch (sittings.happen(seat.session(), seat.seat(), new Answer(browser, sent.position(), now))) {
            case Accepted(var after) -> {
                var judged = judged(seat, question.get(), challenge.get(), sent, judgement, now);
                questions.answer(seat.session(), seat.seat(), sent.position(), judged, now);
                if (after.end().isPresent()) scoreExam.score(seat.session(), seat.seat());
                yield new Recorded();
            }
            case Refused(var reason) -> isSame(question.get(), sent) ? new Recorded() : refused(reason);
        };
    }

    private static ExamAnswerOutcome refused(SittingRefusal reason) {
        return reason == SittingRefusal.NOT_ASKED ? new Outdated() : new NotNow(reason);
    }

    private static boolean isSame(ExamQuestion question, SentExamAnswer sent) {
        return question.given().equals(Optional.of(GivenText.write(sent.given())));
    }

    private JudgedAnswer judged(
            CandidateSeat seat,
            ExamQuestion question,
            Challenge challenge,
            SentExamAnswer sent,
            Optional<Judgement> judgement,
            Instant now) {
        var circumstances =
                new Circumstances(judgement.isEmpty(), secondsLeft(seat, question, challenge, now), false, false, true);
        return new JudgedAnswer(
                GivenText.write(sent.given()),
                Verdict.of(judgement.filter(Judgement::correct).isPresent(), circumstances),
                judgement.filter(each -> each.fields().containsValue(true)).isPresent(),
                release.id());
    }

    private static OptionalInt secondsLeft(
            CandidateSeat seat, ExamQuestion question, Challenge challenge, Instant now) {
        return challenge
                .timer()
                .map(time -> ExamTime.lengthened(time, seat.extraTime())
                        .plus(GRACE)
                        .minus(Duration.between(question.timerStartedAt().orElse(now), now)))
                .map(left -> OptionalInt.of((int) left.toSeconds()))
                .orElse(OptionalInt.empty());
    }
}
