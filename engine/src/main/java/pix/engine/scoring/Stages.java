package pix.engine.scoring;

import java.util.List;
import java.util.stream.Stream;
import pix.engine.scoring.Stage.Threshold;

/** The stages of a parcours. One is always reached: what is shown counts from the next, so many stars out of so many. */
public record Stages(List<Stage> all) {

    /** Those of all our parcours: 0, 25, 50, 75 and 100 %. */
    public static final Stages USUAL =
            new Stages(Stream.of(0, 25, 50, 75, 100).<Stage>map(Threshold::new).toList());

    public Stages {
        all = List.copyOf(all);
    }

    /** How many stages are reached above the one that always is. */
    public int reached(Mastery mastery) {
        return (int) all.stream().filter(stage -> stage.isReached(mastery)).count() - 1;
    }

    /** The most that can be reached. */
    public int highest() {
        return all.size() - 1;
    }
}
