package pix.bench.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Seeds;
import pix.engine.adaptive.AnsweredSkill;
import pix.engine.adaptive.NextSkill;
import pix.engine.adaptive.Pool;
import pix.engine.adaptive.Situation;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;
import pix.engine.knowledge.Inference;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Cap;
import pix.engine.scoring.Profile;

/** The pieces of an answer that need no database: on the bank as it is, in the middle of a test of competence 1.1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class AnswerInMemory {

    private record Judged(AnswerKey key, Answer answer) {}

    private final Bank bank = BankLoader.load();
    private final List<Skill> playable =
            bank.items().values().stream().map(item -> item.skill().skill()).toList();
    private final List<Judged> answers = answers();
    private final Situation middle = middle();
    private int next;

    /** One after another, a right answer to each question of the bank. */
    @Benchmark
    public Judgement judge_an_answer() {
        var each = answers.get(next++ % answers.size());
        return Judge.judge(each.key(), each.answer());
    }

    @Benchmark
    public Optional<Skill> choose_the_next_skill() {
        return NextSkill.choose(middle);
    }

    /** All sixteen competences: what a dashboard shows. */
    @Benchmark
    public int score_a_profile() {
        return Profile.of(playable, middle.knowledge(), Cap.at(6)).pix();
    }

    private List<Judged> answers() {
        var seeds = Seeds.known("bench");
        return bank.items().values().stream()
                .map(item -> item.challenge(1, seeds))
                .flatMap(challenge ->
                        challenge.examples().right().stream().map(answer -> new Judged(challenge.key(), answer)))
                .toList();
    }

    /** Every second topic was asked about, at level 3. */
    private Situation middle() {
        var targets = playable.stream()
                .filter(skill -> skill.competence().equals("1.1"))
                .toList();
        var asked =
                targets.stream().filter(skill -> skill.level() == 3).limit(2).toList();
        var knowledge = Knowledge.none();
        for (var skill : asked)
            knowledge = knowledge.learn(Inference.from(skill, true, targets, Set.of(), Instant.EPOCH));
        var timed = bank.items().values().stream()
                .filter(Item::isTimed)
                .map(item -> item.skill().skill().number())
                .collect(toUnmodifiableSet());
        var numbers = targets.stream().map(Skill::number).collect(toUnmodifiableSet());
        var answered = asked.stream()
                .map(skill -> new AnsweredSkill(skill.number(), true, false))
                .toList();
        return new Situation(new Pool(targets, numbers, timed), knowledge, answered, 42);
    }
}
