package pix.engine.adaptive;

import pix.engine.knowledge.Skill;

/** How hard one topic goes among the targets, and how many of its skills are unknown at each level. */
final class TopicCounts {

    private final int[] unknown = new int[Skill.HIGHEST_LEVEL + 1];
    private int hardest;

    void add(int level, boolean isUnknown) {
        hardest = Math.max(hardest, level);
        if (isUnknown) unknown[level]++;
    }

    int hardest() {
        return hardest;
    }

    /** Unknown skills of that level or easier. */
    int upTo(int level) {
        int sum = 0;
        for (int each = 0; each <= level; each++) sum += unknown[each];
        return sum;
    }

    /** Unknown skills of that level or harder. */
    int from(int level) {
        int sum = 0;
        for (int each = level; each < unknown.length; each++) sum += unknown[each];
        return sum;
    }
}
