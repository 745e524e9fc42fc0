package pix.engine.knowledge;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one answer shows: about the skill that was asked, then about the easier or the harder ones of its topic. */
public final class Inference {

    private Inference() {}

    /**
     * The asked skill first, then the inferred ones from the easiest: all easier target skills of the topic are held after a
     * right answer, all harder ones are missing after any other. Skills assessed earlier in the attempt are left as they
     * are, and nothing is shown when the asked skill is one of them or is no target.
     *
     * @param right whether the verdict is {@code CORRECT}: passing or running out of time is not right
     */
    public static List<Evidence> from(
            Skill asked, boolean right, Collection<Skill> targets, Set<Integer> assessedInThisAttempt, Instant at) {
        if (!targets.contains(asked) || assessedInThisAttempt.contains(asked.number())) return List.of();
        var status = right ? Status.HELD : Status.MISSING;
        var shown = new ArrayList<Evidence>();
        shown.add(new Evidence(asked.number(), status, Origin.DIRECT, at));
        reached(asked, right, targets)
                .filter(skill -> !assessedInThisAttempt.contains(skill.number()))
                .forEach(skill -> shown.add(new Evidence(skill.number(), status, Origin.INFERRED, at)));
        return List.copyOf(shown);
    }

    private static Stream<Skill> reached(Skill asked, boolean right, Collection<Skill> targets) {
        return targets.stream()
                .filter(asked::sharesTopicWith)
                .filter(skill -> right ? skill.level() < asked.level() : skill.level() > asked.level())
                .distinct()
                .sorted(comparingInt(Skill::level).thenComparingInt(Skill::number));
    }
}
