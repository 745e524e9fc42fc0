package pix.bank.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.bank.loader.Bank;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Reach;
import pix.engine.simulation.Item;
import pix.engine.simulation.Report;
import pix.engine.simulation.Simulation;
import pix.engine.simulation.World;

/** Simulates the tests of the competences of a bank that are open. */
final class MeasuredCompetences {

    private final Map<String, List<Skill>> skills;
    private final Bank bank;

    MeasuredCompetences(Bank bank) {
        this.bank = bank;
        var playable =
                bank.items().values().stream().map(item -> item.skill().skill()).toList();
        skills = Reach.ofOpenCompetences(playable).stream().collect(Collectors.groupingBy(Skill::competence));
    }

    /** Their codes, in the framework's order. */
    Stream<String> codes() {
        return bank.framework().competences().map(each -> each.code()).filter(skills::containsKey);
    }

    /** Learners and items follow from the seed. */
    Report report(String competence, World world, int learners, long seed) {
        var items = skills.getOrDefault(competence, List.of()).stream()
                .sorted(Comparator.comparingInt(Skill::number))
                .map(skill -> Item.drawn(skill, guessing(skill), seed))
                .toList();
        return Simulation.run(items, world, learners, seed);
    }

    private double guessing(Skill skill) {
        return bank.item(skill.number()).orElseThrow().guessing();
    }
}
