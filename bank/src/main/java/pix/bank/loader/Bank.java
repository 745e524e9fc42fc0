package pix.bank.loader;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.DiscoveryTest;
import pix.bank.framework.TargetProfile;
import pix.bank.lesson.Lesson;
import pix.bank.lesson.Tutorial;

/**
 * One release of the bank, immutable: the framework, the skills that can be asked, and what helps to learn them.
 *
 * @param release changes with any text of the bank
 */
public record Bank(
        String release,
        CompetenceFramework framework,
        Map<Integer, Item> items,
        Map<String, Lesson> lessons,
        List<Tutorial> tutorials,
        List<DiscoveryTest> discoveries,
        List<TargetProfile> profiles) {

    public Bank(
            String release,
            CompetenceFramework framework,
            Collection<Item> items,
            Collection<Lesson> lessons,
            List<Tutorial> tutorials,
            List<DiscoveryTest> discoveries,
            List<TargetProfile> profiles) {
        this(
                release,
                framework,
                items.stream()
                        .collect(toUnmodifiableMap(item -> item.skill().skill().number(), identity())),
                lessons.stream().collect(toUnmodifiableMap(Lesson::topic, identity())),
                List.copyOf(tutorials),
                List.copyOf(discoveries),
                List.copyOf(profiles));
    }

    /** What can be asked of this skill, by the skill's number. */
    public Optional<Item> item(int skill) {
        return Optional.ofNullable(items.get(skill));
    }

    /** What can be asked of this skill, by its name, as in {@code @motcle1}. */
    public Optional<Item> item(String skill) {
        return items.values().stream()
                .filter(item -> item.skill().name().equals(skill))
                .findFirst();
    }

    public Optional<Lesson> lesson(String topic) {
        return Optional.ofNullable(lessons.get(topic));
    }

    /** What to read elsewhere about a topic, in every language, in the order of the file. */
    public List<Tutorial> tutorials(String topic) {
        return tutorials.stream()
                .filter(tutorial -> tutorial.topics().contains(topic))
                .toList();
    }

    /** The same in one language. */
    public List<Tutorial> tutorials(String topic, String language) {
        return tutorials(topic).stream()
                .filter(tutorial -> tutorial.language().equals(language))
                .toList();
    }

    public Optional<Tutorial> tutorial(String id) {
        return tutorials.stream().filter(tutorial -> tutorial.id().equals(id)).findFirst();
    }

    public Optional<DiscoveryTest> discovery(String id) {
        return discoveries.stream().filter(test -> test.id().equals(id)).findFirst();
    }
}
