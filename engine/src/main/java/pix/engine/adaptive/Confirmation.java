package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pix.engine.knowledge.Inference;
import pix.engine.knowledge.Skill;

/**
 * The choice of a skill that is only inferred, once {@link NextSkill} has nothing left to ask and the level is not known well
 * enough: the one whose answer, put in the place of what was inferred, is expected to bring the shown level nearest.
 */
public final class Confirmation {

    /** So many targets are asked at most before inferences are left as they are. */
    public static final int MOST_QUESTIONS = 16;

    /** In levels: how far the shown level may be expected to be. */
    private static final double NEAR_ENOUGH = 0.4;

    /** Differences that are as small as this are none: chance decides then. */
    private static final double NO_DIFFERENCE = 1e-9;

    private final Situation situation;
    private final List<Stake> stakes;
    private final Map<Integer, Double> worthBySkill;
    private final Set<Integer> direct;
    private final double[] worths;
    private final double shown;

    private Confirmation(Situation situation, Collection<Stake> stakes) {
        this.situation = situation;
        this.stakes = stakes.stream()
                .sorted(comparingInt(stake -> stake.skill().number()))
                .toList();
        worthBySkill =
                stakes.stream().collect(toUnmodifiableMap(stake -> stake.skill().number(), Stake::worth));
        direct = situation.knowledge().direct();
        worths = Belief.worths(this.stakes);
        shown = this.stakes.stream()
                .filter(stake -> situation.knowledge().holds(stake.skill().number()))
                .mapToDouble(Stake::worth)
                .sum();
    }

    /**
     * Empty when the level is known well enough, when enough was asked, or when nothing inferred can be asked.
     *
     * @param stakes one for each target
     */
    public static Optional<Skill> choose(Situation situation, Collection<Stake> stakes) {
        var confirmation = new Confirmation(situation, stakes);
        return confirmation.isEnough() ? Optional.empty() : confirmation.choose();
    }

    /** The level that a learner is expected to be of, given the direct evidence about these skills. */
    public static double expectedLevel(Situation situation, Collection<Stake> stakes) {
        return new Confirmation(situation, stakes).belief().level();
    }

    private boolean isEnough() {
        return stakes.stream().filter(this::wasAsked).count() >= MOST_QUESTIONS
                || belief().squaredError(shown, worths) <= NEAR_ENOUGH * NEAR_ENOUGH;
    }

    private Optional<Skill> choose() {
        var belief = belief();
        double least = Double.MAX_VALUE;
        var best = new ArrayList<Skill>();
        for (var stake : open()) {
            double error = errorOnceAsked(belief, stake);
            if (error < least - NO_DIFFERENCE) best.clear();
            if (error < least + NO_DIFFERENCE) best.add(stake.skill());
            least = Math.min(least, error);
        }
        if (best.isEmpty()) return Optional.empty();
        return Optional.of(
                best.get(Draw.index(situation.seed(), situation.answered().size(), best.size())));
    }

    private Belief belief() {
        return Belief.of(stakes, situation.knowledge());
    }

    /** What is inferred and can be asked; no timer twice running if it can be avoided. */
    private List<Stake> open() {
        var pool = situation.pool();
        var open = stakes.stream()
                .filter(stake -> pool.playable().contains(stake.skill().number()))
                .filter(stake -> !wasAsked(stake)
                        && situation.knowledge().of(stake.skill().number()).isPresent())
                .toList();
        if (!situation.avoidsTimer()) return open;
        var untimed = open.stream()
                .filter(stake -> !pool.timed().contains(stake.skill().number()))
                .toList();
        return untimed.isEmpty() ? open : untimed;
    }

    private double errorOnceAsked(Belief belief, Stake stake) {
        return errorAfter(belief, stake, true) + errorAfter(belief, stake, false);
    }

    /** The expected squared error after this answer, times the chance of the answer. */
    private double errorAfter(Belief belief, Stake stake, boolean right) {
        var after = belief.after(stake, right);
        return after.chanceFrom(belief) * after.squaredError(shownAfter(stake, right), worths);
    }

    private double shownAfter(Stake stake, boolean right) {
        double after = shown;
        for (var evidence :
                Inference.from(stake.skill(), right, situation.pool().targets(), direct, Instant.EPOCH)) {
            double worth = worthBySkill.getOrDefault(evidence.skill(), 0.0);
            if (evidence.isHeld()) after += worth;
            if (situation.knowledge().holds(evidence.skill())) after -= worth;
        }
        return after;
    }

    private boolean wasAsked(Stake stake) {
        return direct.contains(stake.skill().number());
    }
}
