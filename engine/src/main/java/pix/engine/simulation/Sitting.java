package pix.engine.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import pix.engine.adaptive.AnsweredSkill;
import pix.engine.adaptive.NextSkill;
import pix.engine.adaptive.Pool;
import pix.engine.adaptive.PredictedLevel;
import pix.engine.adaptive.Situation;
import pix.engine.knowledge.Inference;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/**
 * One learner's whole attempt, from the first question to the engine's last.
 *
 * @param level the learner's own, that the engine has to find
 * @param asked the skills, in order
 */
record Sitting(double level, List<Skill> asked, Knowledge knowledge, PredictedLevel predicted) {

    /** How often one who knows answers wrong. */
    static final double SLIPS = 0.05;

    /** @param chance decides what the learner answers, and gives the attempt its seed */
    static Sitting play(double level, Map<Skill, Item> items, RandomGenerator chance) {
        var pool = new Pool(List.copyOf(items.keySet()), numbers(items.keySet()), Set.of());
        var answered = new ArrayList<AnsweredSkill>();
        var asked = new ArrayList<Skill>();
        var knowledge = Knowledge.none();
        long seed = chance.nextLong();
        var next = NextSkill.choose(new Situation(pool, knowledge, answered, seed));
        while (next.isPresent()) {
            var skill = next.get();
            boolean right = chance.nextDouble() < rightAt(level, items, skill);
            knowledge =
                    knowledge.learn(Inference.from(skill, right, pool.targets(), assessed(knowledge), Instant.EPOCH));
            asked.add(skill);
            answered.add(new AnsweredSkill(skill.number(), right, false));
            next = NextSkill.choose(new Situation(pool, knowledge, answered, seed));
        }
        return new Sitting(level, List.copyOf(asked), knowledge, PredictedLevel.of(pool.targets(), knowledge));
    }

    private static double rightAt(double level, Map<Skill, Item> items, Skill skill) {
        var item = items.get(skill);
        return item == null ? 0 : item.rightAt(level, SLIPS);
    }

    private static Set<Integer> assessed(Knowledge knowledge) {
        var assessed = new HashSet<Integer>();
        knowledge.all().forEach(evidence -> assessed.add(evidence.skill()));
        return assessed;
    }

    private static Set<Integer> numbers(Collection<Skill> skills) {
        var numbers = new HashSet<Integer>();
        skills.forEach(skill -> numbers.add(skill.number()));
        return numbers;
    }
}
