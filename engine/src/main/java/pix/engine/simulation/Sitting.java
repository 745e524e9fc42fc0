package pix.engine.simulation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param asked the skills, in order
 */
record Sitting(Learner learner, List<Skill> asked, Knowledge knowledge, PredictedLevel predicted) {

    static Sitting play(Learner learner, Map<Skill, Item> items) {
        var targets = List.copyOf(items.keySet());
        var pool = new Pool(targets, targets.stream().map(Skill::number).collect(toUnmodifiableSet()), Set.of());
        var answered = new ArrayList<AnsweredSkill>();
        var asked = new ArrayList<Skill>();
        var knowledge = Knowledge.none();
        long seed = learner.attemptSeed();
        Optional<Skill> next = NextSkill.choose(new Situation(pool, knowledge, answered, seed));
        while (next.isPresent()) {
            var skill = next.get();
            var item = items.get(skill);
            boolean right = item != null && learner.isRight(item);
            knowledge = knowledge.learn(Inference.from(skill, right, targets, assessed(knowledge), Instant.EPOCH));
            asked.add(skill);
            answered.add(new AnsweredSkill(skill.number(), right, false));
            next = NextSkill.choose(new Situation(pool, knowledge, answered, seed));
        }
        return new Sitting(learner, List.copyOf(asked), knowledge, PredictedLevel.of(targets, knowledge));
    }

    private static Set<Integer> assessed(Knowledge knowledge) {
        var assessed = new HashSet<Integer>();
        knowledge.all().forEach(evidence -> assessed.add(evidence.skill()));
        return assessed;
    }
}
