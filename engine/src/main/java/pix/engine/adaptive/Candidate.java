package pix.engine.adaptive;

import pix.engine.knowledge.Skill;

/** A skill that could be asked, with what is still unknown around it. */
record Candidate(Skill skill, TopicCounts topic) {

    static final int EASY_LEVEL = 3;

    int level() {
        return skill.level();
    }

    /** Whether no target of its topic is hard: easy topics are asked first. */
    boolean isEasy() {
        return topic.hardest() <= EASY_LEVEL;
    }

    Reward reward(PredictedLevel predicted) {
        return Reward.of(predicted.successAt(level()), topic.upTo(level()), topic.from(level()));
    }
}
