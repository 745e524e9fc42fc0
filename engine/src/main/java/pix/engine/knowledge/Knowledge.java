package pix.engine.knowledge;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All that is known of a learner: for each skill its latest evidence, and nothing for a skill never met or forgotten. */
public final class Knowledge {

    private static final Knowledge NONE = new Knowledge(List.of());

    /** In order of skill number, one each. */
    private final List<Evidence> all;

    private Knowledge(List<Evidence> all) {
        this.all = all;
    }

    public static Knowledge none() {
        return NONE;
    }

    /** The latest evidence about a skill, empty when nothing is known. */
    public Optional<Evidence> of(int skill) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var evidence = all.get(middle);
            if (evidence.skill() == skill) return Optional.of(evidence);
            if (evidence.skill() < skill) low = middle + 1;
            else high = middle - 1;
        }
        return Optional.empty();
    }

    public boolean holds(int skill) {
        return of(skill).filter(Evidence::isHeld).isPresent();
    }

    /** One evidence per skill, in order of skill number; not modifiable. */
    public List<Evidence> all() {
        return all;
    }

    /** Numbers of the skills that were asked themselves. */
    public Set<Integer> direct() {
        return all.stream().filter(Evidence::isDirect).map(Evidence::skill).collect(toUnmodifiableSet());
    }

    /** The instant of the most recent evidence, from which delays before a retry or a reset are counted. */
    public Optional<Instant> latest() {
        return all.stream().map(Evidence::at).max(Comparator.naturalOrder());
    }

    /** This and what was just shown: of two facts about one skill the later wins, and the one given last at equal instants. */
    public Knowledge learn(Collection<Evidence> shown) {
        if (shown.isEmpty()) return this;
        var bySkill = new TreeMap<Integer, Evidence>();
        all.forEach(evidence -> bySkill.put(evidence.skill(), evidence));
        shown.forEach(evidence -> bySkill.merge(evidence.skill(), evidence, Knowledge::later));
        return new Knowledge(List.copyOf(bySkill.values()));
    }

    /** This without these skills, as after a reset. */
    public Knowledge forget(Set<Integer> skills) {
        return keep(evidence -> !skills.contains(evidence.skill()));
    }

    /** This without the facts that do not pass. */
    public Knowledge keep(Predicate<Evidence> passes) {
        return new Knowledge(all.stream().filter(passes).toList());
    }

    private static Evidence later(Evidence known, Evidence shown) {
        return shown.at().isBefore(known.at()) ? known : shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knowledge knowledge && all.equals(knowledge.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Knowledge" + all;
    }
}
