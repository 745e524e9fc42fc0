package pix.campaigns;

import java.util.Collection;

/**
 * What one participant has shown of one topic of a parcours, in levels of skills: rules O6.6 and O6.7.
 *
 * @param targeted levels of the topic's targeted skills; one at least
 * @param held levels of those that the participant holds
 */
public record TopicResult(Collection<Integer> targeted, Collection<Integer> held) {

    /** The hardest level held; 0 if none. */
    public int reached() {
        return highest(held);
    }

    /**
     * How far the topic is from needing work: the lower, the sooner it should be worked on. Usually 0 to 100, a little
     * more when a hard skill is held while an easier one is not.
     *
     * @param hardest the hardest level of the whole parcours
     */
    public double advice(int hardest) {
        int cap = highest(targeted);
        double score = 40.0 * reached() / cap + 30.0 * cap / hardest + 20.0 * held.size() / targeted.size();
        return held.isEmpty() ? score : score + 10.0 * reached() / nextStep(cap);
    }

    /** The easiest level that is not held yet; the hardest one when all are. */
    private int nextStep(int cap) {
        return targeted.stream()
                .filter(level -> !held.contains(level))
                .min(Integer::compare)
                .orElse(cap);
    }

    private static int highest(Collection<Integer> levels) {
        return levels.stream().max(Integer::compare).orElse(0);
    }
}
