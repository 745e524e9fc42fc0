package pix.engine.simulation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.SkillValues;

/** Many learners, spread evenly from level 0 to 7, take one test each. */
public final class Simulation {

    static final double HIGHEST_TRUE_LEVEL = 7;

    private final Map<Skill, Item> items;
    private final SkillValues values;

    private Simulation(List<Item> items) {
        this.items = items.stream().collect(toMap(Item::skill, item -> item, (one, _) -> one, LinkedHashMap::new));
        this.values = SkillValues.of(this.items.keySet());
    }

    /** The same items, number of learners and seed always give the same report. */
    public static Report run(List<Item> items, int learners, long seed) {
        var simulation = new Simulation(items);
        var sittings = IntStream.range(0, learners)
                .mapToObj(learner -> Sitting.play(
                        HIGHEST_TRUE_LEVEL * (learner + 0.5) / learners,
                        simulation.items,
                        new SplittableRandom(seed * learners + learner)))
                .toList();
        return new Report(seed, items, sittings, simulation);
    }

    /** The pix a learner shows at the end of a test, not cut to whole ones. */
    double shownPix(Sitting sitting) {
        return values.held(items.keySet(), sitting.knowledge()).toDouble();
    }

    /** The pix that a learner of this level is really worth, on average: nothing for chance, nothing lost by slips. */
    double truePix(double level) {
        return items.values().stream()
                .mapToDouble(item -> values.of(item.skill()).toDouble() * item.knownAt(level))
                .sum();
    }
}
