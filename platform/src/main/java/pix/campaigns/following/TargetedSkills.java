package pix.campaigns.following;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import pix.bank.framework.Competence;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.FrameworkSkill;
import pix.campaigns.TopicResult;

/** The skills that a campaign is about, by competence and by topic, in the order of the framework. */
record TargetedSkills(Map<Competence, List<FrameworkSkill>> byCompetence) {

    static TargetedSkills of(CompetenceFramework framework, Set<Integer> targets) {
        var byCompetence = new LinkedHashMap<Competence, List<FrameworkSkill>>();
        framework.competences().forEach(competence -> {
            var skills = competence
                    .skills()
                    .filter(skill -> targets.contains(skill.skill().number()))
                    .toList();
            if (!skills.isEmpty()) byCompetence.put(competence, skills);
        });
        return new TargetedSkills(byCompetence);
    }

    /** @param held how much of a skill is held: 0 or 1 for one person, a mean for several; {@code tested} likewise */
    List<CompetenceResult> results(ToDoubleFunction<Integer> held, ToDoubleFunction<Integer> tested) {
        return byCompetence.entrySet().stream()
                .map(entry -> new CompetenceResult(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        sum(entry.getValue(), held),
                        sum(entry.getValue(), tested),
                        entry.getValue().size()))
                .toList();
    }

    int hardest() {
        return byCompetence.values().stream()
                .flatMap(List::stream)
                .mapToInt(skill -> skill.skill().level())
                .max()
                .orElse(0);
    }

    /** Each topic of the parcours with the levels aimed at in it, in the order of the framework. */
    Map<String, List<Integer>> levelsByTopic() {
        return byCompetence.values().stream()
                .flatMap(List::stream)
                .map(FrameworkSkill::skill)
                .collect(groupingBy(
                        skill -> skill.topic(), LinkedHashMap::new, mapping(skill -> skill.level(), toList())));
    }

    /** What a set of skills held shows of each topic. */
    Map<String, TopicResult> topics(Set<Integer> held) {
        var results = new LinkedHashMap<String, TopicResult>();
        levelsByTopic().forEach((topic, levels) -> results.put(topic, new TopicResult(levels, heldOf(topic, held))));
        return results;
    }

    private List<Integer> heldOf(String topic, Set<Integer> held) {
        return byCompetence.values().stream()
                .flatMap(List::stream)
                .map(FrameworkSkill::skill)
                .filter(skill -> skill.topic().equals(topic) && held.contains(skill.number()))
                .map(skill -> skill.level())
                .toList();
    }

    private static double sum(List<FrameworkSkill> skills, ToDoubleFunction<Integer> what) {
        return skills.stream()
                .mapToDouble(skill -> what.applyAsDouble(skill.skill().number()))
                .sum();
    }
}
