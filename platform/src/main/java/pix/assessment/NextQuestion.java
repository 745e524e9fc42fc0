package pix.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.bank.framework.Device;
import pix.bank.loader.Item;
import pix.content.ChallengeRef;
import pix.content.RunningRelease;
import pix.engine.adaptive.NextSkill;
import pix.engine.adaptive.Pool;
import pix.engine.adaptive.Situation;
import pix.engine.knowledge.Skill;

/** Chooses what an attempt asks next, among what the running release can ask on the learner's device. */
@Component
class NextQuestion {

    private final RunningRelease release;

    NextQuestion(RunningRelease release) {
        this.release = release;
    }

    /** The question for this device; empty when nothing is left that can be done on it. */
    Optional<Question> on(Device device, Attempt attempt, Instant at) {
        return choose(attempt, item -> item.devices().contains(device), at);
    }

    /** Whether the attempt is over: nothing is left to ask on any device. */
    boolean isOver(Attempt attempt, Instant at) {
        return choose(attempt, _ -> true, at).isEmpty();
    }

    private Optional<Question> choose(Attempt attempt, Predicate<Item> fits, Instant at) {
        return switch (attempt.brief().purpose()) {
            case CompetenceTest _, TargetedTest _ -> mostTelling(attempt, fits, at);
        };
    }

    /** The question whose answer would teach most of what the attempt is about. */
    private Optional<Question> mostTelling(Attempt attempt, Predicate<Item> fits, Instant at) {
        var targets = targets(attempt);
        var answered = attempt.trail().stream()
                .map(answer -> answer.challenge().skill())
                .collect(Collectors.toUnmodifiableSet());
        var pool = new Pool(targets, playable(targets, answered, fits), timed(targets));
        var situation = new Situation(
                pool,
                attempt.considered(),
                attempt.trail().stream().map(Answered::toEngine).toList(),
                attempt.brief().seed());
        return NextSkill.choose(situation).map(skill -> Question.asked(draw(attempt, skill), at));
    }

    private List<Skill> targets(Attempt attempt) {
        var wanted = attempt.brief().targets();
        return release.playable().stream()
                .filter(skill -> wanted.contains(skill.number()))
                .toList();
    }

    private Set<Integer> playable(List<Skill> targets, Set<Integer> answered, Predicate<Item> fits) {
        return targets.stream()
                .map(Skill::number)
                .filter(number -> !answered.contains(number))
                .filter(number -> release.item(number).filter(fits).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Integer> timed(List<Skill> targets) {
        return targets.stream()
                .map(Skill::number)
                .filter(number -> release.item(number).filter(Item::isTimed).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asked again at the same place of the same attempt, a skill is drawn the same: going away and back changes nothing. */
    private ChallengeRef draw(Attempt attempt, Skill skill) {
        var learner = Long.toString(attempt.learner().value());
        var place = attempt.id().value() + "/" + attempt.position();
        return release.draw(skill.number(), learner, attempt.brief().ordinal(), place);
    }
}
