package pix.engine.simulation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pix.engine.adaptive.AnsweredSkill;
import pix.engine.adaptive.Confirmation;
import pix.engine.adaptive.NextSkill;
import pix.engine.adaptive.Pool;
import pix.engine.adaptive.Situation;
import pix.engine.adaptive.Stake;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Settled;
import pix.engine.knowledge.Skill;

/** One learner's whole test of a competence, from the first question to the last. */
final class Sitting {

    private final Learner learner;
    private final Map<Skill, Item> items;
    private final List<Stake> stakes;
    private final Pool pool;
    private final Settled settled;
    private final List<AnsweredSkill> answered = new ArrayList<>();
    private final List<Skill> asked = new ArrayList<>();
    private Knowledge knowledge = Knowledge.none();

    private Sitting(Learner learner, Map<Skill, Item> items, List<Stake> stakes) {
        this.learner = learner;
        this.items = items;
        this.stakes = stakes;
        var targets = List.copyOf(items.keySet());
        pool = new Pool(targets, targets.stream().map(Skill::number).collect(toUnmodifiableSet()), Set.of());
        settled = new Settled(targets);
    }

    static Sitting play(Learner learner, Map<Skill, Item> items, List<Stake> stakes) {
        var sitting = new Sitting(learner, items, stakes);
        for (var next = sitting.next(); next.isPresent(); next = sitting.next()) sitting.answer(next.get());
        return sitting;
    }

    /** In order. */
    List<Skill> asked() {
        return List.copyOf(asked);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    double expectedLevel() {
        return Confirmation.expectedLevel(situation(), stakes);
    }

    private Optional<Skill> next() {
        return NextSkill.choose(situation()).or(() -> Confirmation.choose(situation(), stakes));
    }

    private Situation situation() {
        return new Situation(pool, knowledge, answered, learner.attemptSeed());
    }

    private void answer(Skill skill) {
        var item = items.get(skill);
        boolean right = item != null && learner.isRight(item);
        knowledge = knowledge.learn(settled.shownBy(skill, right, knowledge, Instant.EPOCH));
        settled.add(skill, right);
        asked.add(skill);
        answered.add(new AnsweredSkill(skill.number(), right, false));
    }
}
