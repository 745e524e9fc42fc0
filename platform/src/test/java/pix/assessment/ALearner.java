package pix.assessment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import pix.accounts.AccountId;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.engine.knowledge.Skill;

/** A learner of the tests, who knows the right and the wrong answers. */
class ALearner {

    static final String COMPETENCE = "1.1";
    private static final AtomicLong NEXT = new AtomicLong(1_000_000);

    final AccountId id = new AccountId(NEXT.incrementAndGet());
    private final StartAttempt start;
    private final StartTargetedAttempt startTargeted;
    private final CurrentAttempt current;
    private final GiveAnswer giveAnswer;
    private final RunningRelease release;

    ALearner(
            StartAttempt start,
            StartTargetedAttempt startTargeted,
            CurrentAttempt current,
            GiveAnswer giveAnswer,
            RunningRelease release) {
        this.start = start;
        this.startTargeted = startTargeted;
        this.current = current;
        this.giveAnswer = giveAnswer;
        this.release = release;
    }

    AttemptId starts() {
        var outcome = start.start(id, COMPETENCE, Device.DESKTOP);
        assertThat(outcome).isInstanceOf(StartOutcome.Ready.class);
        return ((StartOutcome.Ready) outcome).attempt();
    }

    /** What somebody asks for: these skills. */
    AttemptId starts(Set<Integer> skills) {
        return startTargeted.start(id, skills, Device.DESKTOP);
    }

    /** The skills of the competence at these levels. */
    Set<Integer> skills(int lowest, int highest) {
        return release.scored(COMPETENCE).stream()
                .filter(skill -> skill.level() >= lowest && skill.level() <= highest)
                .map(Skill::number)
                .collect(toSet());
    }

    Attempt sees(AttemptId attempt) {
        return current.on(Device.DESKTOP, id, attempt);
    }

    SentAnswer rightAnswer(AttemptId attempt) {
        var seen = sees(attempt);
        var ref = seen.question().orElseThrow().challenge();
        var right = release.challenge(ref).orElseThrow().examples().right().getFirst();
        return new SentAnswer(seen.position(), ref, Optional.of(right), Device.DESKTOP);
    }

    SentAnswer wrongAnswer(AttemptId attempt) {
        var seen = sees(attempt);
        var ref = seen.question().orElseThrow().challenge();
        Answer wrong = release.challenge(ref)
                .orElseThrow()
                .examples()
                .wrong()
                .getFirst()
                .answer();
        return new SentAnswer(seen.position(), ref, Optional.of(wrong), Device.DESKTOP);
    }

    SentAnswer pass(AttemptId attempt) {
        var seen = sees(attempt);
        return new SentAnswer(
                seen.position(), seen.question().orElseThrow().challenge(), Optional.empty(), Device.DESKTOP);
    }

    AnswerOutcome sends(AttemptId attempt, SentAnswer answer) {
        return giveAnswer.give(id, attempt, answer);
    }

    /** Answers all that is asked, right. */
    Attempt succeeds(AttemptId attempt) {
        while (sees(attempt).isOpen())
            assertThat(sends(attempt, rightAnswer(attempt))).isInstanceOf(AnswerOutcome.Recorded.class);
        return sees(attempt);
    }

    /** Passes on all that is asked. */
    Attempt fails(AttemptId attempt) {
        while (sees(attempt).isOpen()) sends(attempt, pass(attempt));
        return sees(attempt);
    }
}
