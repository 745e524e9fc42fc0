package pix.engine.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What simulated learners are like.
 *
 * @param slips how often one who knows answers wrong, from 0 to 1
 * @param luck how many times more often than blind chance one who does not know is right
 * @param unevenness how far a learner's level in a topic is from the learner's level, in levels (standard deviation)
 */
public record World(String name, double slips, double luck, double unevenness) {

    public static final World USUAL = new World("usual", 0.05, 1, 0);

    /** Each shows one way in which learners differ from the usual ones. */
    public static final List<World> ALL = List.of(
            USUAL,
            new World("careful", 0, 1, 0),
            new World("careless", 0.12, 1, 0),
            new World("guessing", 0.05, 1.7, 0),
            new World("uneven", 0.05, 1, 0.7));

    public static Optional<World> named(String name) {
        return ALL.stream().filter(world -> world.name.equals(name)).findFirst();
    }
}
