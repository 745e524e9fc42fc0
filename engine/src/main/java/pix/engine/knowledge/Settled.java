package pix.engine.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the answers of one attempt have settled so far, and so what one more shows. An attempt and its replay learn through it,
 * so that they cannot differ.
 */
public final class Settled {

    private final Collection<Skill> targets;
    private final Set<Integer> skills = new HashSet<>();

    public Settled(Collection<Skill> targets) {
        this.targets = List.copyOf(targets);
    }

    /** An answer was given: it has settled its skill, and the easier or the harder ones of its topic. */
    public void add(Skill asked, boolean right) {
        for (var evidence : Inference.from(asked, right, targets, Set.of(), Instant.EPOCH))
            skills.add(evidence.skill());
    }

    /**
     * What one more answer shows.
     *
     * <p>Whoever answers about a skill that was only inferred confirms it or not: the answer takes the place of all that was
     * inferred of the topic on its side, and leaves what was asked.
     *
     * @param considered what was known when it was given, without what the attempt asks anew
     */
    public List<Evidence> shownBy(Skill asked, boolean right, Knowledge considered, Instant at) {
        boolean confirms = considered
                .of(asked.number())
                .filter(evidence -> !evidence.isDirect())
                .isPresent();
        return Inference.from(asked, right, targets, confirms ? considered.direct() : skills, at);
    }
}
