package pix.engine.simulation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pix.engine.adaptive.Stake;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Level;
import pix.engine.scoring.SkillValues;

/** Many learners, spread evenly from level 0 to 7, take the test of one competence each. */
public final class Simulation {

    private final Map<Skill, Item> items;
    private final SkillValues values;
    private final List<Stake> stakes;

    private Simulation(List<Item> items) {
        this.items = items.stream().collect(toMap(Item::skill, item -> item, (one, _) -> one, LinkedHashMap::new));
        this.values = SkillValues.of(this.items.keySet());
        this.stakes = items.stream()
                .map(item -> new Stake(item.skill(), values.of(item.skill()).toDouble() / Level.PIX, item.guessing()))
                .toList();
    }

    /** The same items, world, number of learners and seed always give the same report. */
    public static Report run(List<Item> items, World world, int learners, long seed) {
        var simulation = new Simulation(items);
        return new Report(
                items,
                IntStream.range(0, learners)
                        .mapToObj(number -> simulation.play(Learner.of(world, seed, number)))
                        .toList());
    }

    private Outcome play(Learner learner) {
        var sitting = Sitting.play(learner, items, stakes);
        double shown = values.held(items.keySet(), sitting.knowledge()).toDouble() / Level.PIX;
        return new Outcome(learner.level(), worth(learner), shown, sitting.expectedLevel(), sitting.asked());
    }

    /** The level that such a learner would be shown on average if every skill were seen through: neither chance nor slips. */
    private double worth(Learner learner) {
        double pix = 0;
        for (var item : items.values()) pix += values.of(item.skill()).toDouble() * learner.knows(item);
        return pix / Level.PIX;
    }
}
