package pix.bank.framework;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pix.engine.knowledge.Skill;

/** The framework as its file writes it; what the platform does not use is left in the file. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FrameworkFile(List<AreaEntry> areas) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AreaEntry(String code, String fr, String en, List<CompetenceEntry> competences) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CompetenceEntry(String code, String fr, String en, Text about, List<TopicEntry> topics) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TopicEntry(String code, Text theme, Text title, Set<Device> devices, List<SkillEntry> skills) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SkillEntry(String name, int level, Kind kind, String fr, String en) {}

    /** The framework, each skill with the number that is its own for ever. */
    public CompetenceFramework framework(Map<String, Integer> numbers) {
        return new CompetenceFramework(
                areas.stream().map(entry -> area(entry, numbers)).toList());
    }

    private static Area area(AreaEntry entry, Map<String, Integer> numbers) {
        return new Area(
                entry.code,
                new Text(entry.fr, entry.en),
                entry.competences.stream()
                        .map(each -> competence(each, numbers))
                        .toList());
    }

    private static Competence competence(CompetenceEntry entry, Map<String, Integer> numbers) {
        return new Competence(
                entry.code,
                new Text(entry.fr, entry.en),
                entry.about,
                entry.topics.stream()
                        .map(each -> topic(each, entry.code, numbers))
                        .toList());
    }

    private static Topic topic(TopicEntry entry, String competence, Map<String, Integer> numbers) {
        return new Topic(
                entry.code,
                entry.theme,
                entry.title,
                entry.devices,
                entry.skills.stream()
                        .map(each -> skill(each, competence, entry.code, numbers))
                        .toList());
    }

    private static FrameworkSkill skill(
            SkillEntry entry, String competence, String topic, Map<String, Integer> numbers) {
        Integer number = numbers.get(entry.name);
        if (number == null) throw new IllegalStateException("skill-numbers.txt has no line for " + entry.name);
        return new FrameworkSkill(
                new Skill(number, competence, topic, entry.level),
                entry.name,
                entry.kind,
                new Text(entry.fr, entry.en));
    }
}
