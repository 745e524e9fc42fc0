package pix.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Settled;
import pix.engine.knowledge.Skill;

/**
 * One sitting of questions, with what its learner is known to hold or to miss at that moment.
 *
 * @param trail its answers, in order
 * @param question the one being asked; empty when the attempt has ended, or waits for another device
 * @param version of the learner's knowledge: who writes must have read the last one
 */
public record Attempt(
        AttemptId id,
        AccountId learner,
        AttemptBrief brief,
        List<Answered> trail,
        Optional<Question> question,
        AttemptEnd end,
        Knowledge knowledge,
        int version) {

    /** So many answers are given between two looks back on them. */
    static final int CHECKPOINT = 5;

    /** The place of the next answer, from 1. */
    public int position() {
        return trail.size() + 1;
    }

    public boolean isOpen() {
        return end == AttemptEnd.NOT_YET;
    }

    public boolean isCompleted() {
        return end == AttemptEnd.COMPLETED;
    }

    /** Whether the answers so far are looked back on before the next question. */
    public boolean isAtCheckpoint() {
        var every = brief.purpose().checkpointEvery();
        return every.isPresent() && !trail.isEmpty() && (isCompleted() || trail.size() % every.getAsInt() == 0);
    }

    /** How many answers had been looked back on before the last one. */
    public int lookedBackOn() {
        int every = brief.purpose().checkpointEvery().orElse(1);
        return Math.max(0, (trail.size() - 1) / every * every);
    }

    /** Where the question being asked stands, as its learner is told. */
    public Step step() {
        return brief.purpose().step(trail.size());
    }

    /** What of the learner's knowledge counts when the next question is chosen. */
    Knowledge considered() {
        return brief.purpose().considered(knowledge, brief.startedAt());
    }

    /** What one more answer shows is learnt; nothing is asked yet. */
    Attempt answered(Answered answer, Skill asked, List<Skill> targets, Instant at) {
        var shown = settled(targets).shownBy(asked, answer.isRight(), considered(), at);
        var longer = new ArrayList<>(trail);
        longer.add(answer);
        var known = brief.purpose().learn(knowledge, shown);
        return new Attempt(id, learner, brief, List.copyOf(longer), Optional.empty(), end, known, version);
    }

    /** What this attempt's own answers have settled. */
    private Settled settled(List<Skill> targets) {
        var settled = new Settled(targets);
        for (var answer : trail)
            targets.stream()
                    .filter(skill -> skill.number() == answer.challenge().skill())
                    .findFirst()
                    .ifPresent(asked -> settled.add(asked, answer.isRight()));
        return settled;
    }

    Attempt asking(Optional<Question> next) {
        return new Attempt(id, learner, brief, trail, next, end, knowledge, version);
    }

    Attempt completed() {
        return new Attempt(id, learner, brief, trail, Optional.empty(), AttemptEnd.COMPLETED, knowledge, version);
    }
}
