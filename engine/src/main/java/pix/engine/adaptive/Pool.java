package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import pix.engine.knowledge.Skill;

/**
 * What an attempt may ask about.
 *
 * @param targets the skills the attempt is about, that the running release can ask; kept in order of number
 * @param playable numbers of the skills that can be asked now: a challenge is left unanswered and fits the device
 * @param timed numbers of the skills whose next challenge has a timer
 */
public record Pool(List<Skill> targets, Set<Integer> playable, Set<Integer> timed) {

    public Pool {
        targets = targets.stream().sorted(comparingInt(Skill::number)).toList();
        playable = Set.copyOf(playable);
        timed = Set.copyOf(timed);
    }
}
