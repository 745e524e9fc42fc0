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
import pix.engine.adaptive.Confirmation;
import pix.engine.adaptive.NextSkill;
import pix.engine.adaptive.Pool;
import pix.engine.adaptive.Situation;
import pix.engine.adaptive.Stake;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Level;
import pix.engine.scoring.SkillValues;

/** Chooses what an attempt asks next, among what the running release can ask on the learner's device. */
@Component
class NextQuestion {

    private final RunningRelease release;

    NextQuestion(RunningRelease release) {
        this.release = release;
    }

    /** The question for this device; empty when nothing is left that can be done on it. */
    Optional<Question> on(Device device, Attempt attempt, Instant at) {
        Predicate<Item> fits = item -> item.devices().contains(device);
        return switch (attempt.brief().purpose()) {
            case CompetenceTest _, TargetedTest _ ->
                mostTelling(attempt, fits)
                        .or(() -> confirming(attempt, fits))
                        .map(skill -> Question.asked(draw(attempt, skill), at));
        };
    }

    /** Whether the attempt may end: all is shown or inferred, or left to others. What is inferred need not be confirmed. */
    boolean isOver(Attempt attempt) {
        return switch (attempt.brief().purpose()) {
            case CompetenceTest _, TargetedTest _ ->
                mostTelling(attempt, _ -> true).isEmpty();
        };
    }

    /** The skill whose answer would teach most of what the attempt is about. */
    private Optional<Skill> mostTelling(Attempt attempt, Predicate<Item> fits) {
        return NextSkill.choose(situation(attempt, fits));
    }

    /** The inferred skill whose answer would bring the level nearest, once no device is wanted for anything else. */
    private Optional<Skill> confirming(Attempt attempt, Predicate<Item> fits) {
        if (attempt.brief().purpose().mostConfirmed().isEmpty() || !isOver(attempt)) return Optional.empty();
        return Confirmation.choose(situation(attempt, fits), stakes(targets(attempt)));
    }

    private List<Stake> stakes(List<Skill> targets) {
        var values = SkillValues.of(targets);
        return targets.stream()
                .map(skill -> new Stake(
                        skill,
                        values.of(skill).toDouble() / Level.PIX,
                        release.item(skill.number()).map(Item::guessing).orElse(0.0)))
                .toList();
    }

    private Situation situation(Attempt attempt, Predicate<Item> fits) {
        var targets = targets(attempt);
        var answered = attempt.trail().stream()
                .map(answer -> answer.challenge().skill())
                .collect(Collectors.toUnmodifiableSet());
        return new Situation(
                new Pool(targets, playable(targets, answered, fits), timed(targets)),
                attempt.considered(),
                attempt.trail().stream().map(Answered::toEngine).toList(),
                attempt.brief().seed());
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
