package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** The targets of an attempt by topic, with what is still unknown in each. */
final class Topics {

    static final int EASY_LEVEL = 3;

    private final Map<String, Counts> byTopic = new HashMap<>();
    private final List<Skill> askable;

    private Topics(Pool pool, Knowledge knowledge) {
        for (var skill : pool.targets())
            byTopic.computeIfAbsent(skill.topic(), _ -> new Counts())
                    .add(skill, knowledge.of(skill.number()).isEmpty());
        this.askable = pool.targets().stream()
                .filter(skill -> pool.playable().contains(skill.number()))
                .filter(skill -> knowledge.of(skill.number()).isEmpty())
                .sorted(comparingInt(Skill::number))
                .toList();
    }

    static Topics of(Situation situation) {
        return new Topics(situation.pool(), situation.knowledge());
    }

    /** The targets that can be asked and of which nothing is known, in order of number. */
    List<Skill> askable() {
        return askable;
    }

    /** Whether no target of the skill's topic is hard: easy topics are asked first. */
    boolean isEasy(Skill skill) {
        return counts(skill).hardest <= EASY_LEVEL;
    }

    Reward reward(Skill skill, PredictedLevel predicted) {
        var counts = counts(skill);
        return Reward.of(predicted.successAt(skill.level()), counts.upTo(skill.level()), counts.from(skill.level()));
    }

    private Counts counts(Skill skill) {
        var counts = byTopic.get(skill.topic());
        if (counts == null) throw new IllegalArgumentException("no target in the topic of " + skill);
        return counts;
    }

    /** How many targets of one topic are unknown at each level. */
    private static final class Counts {

        private final int[] unknown = new int[Skill.HIGHEST_LEVEL + 1];
        private int hardest;

        void add(Skill skill, boolean isUnknown) {
            hardest = Math.max(hardest, skill.level());
            if (isUnknown) unknown[skill.level()]++;
        }

        int upTo(int level) {
            int sum = 0;
            for (int each = 0; each <= level; each++) sum += unknown[each];
            return sum;
        }

        int from(int level) {
            int sum = 0;
            for (int each = level; each < unknown.length; each++) sum += unknown[each];
            return sum;
        }
    }
}
