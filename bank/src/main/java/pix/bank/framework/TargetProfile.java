package pix.bank.framework;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pix.engine.knowledge.Skill;

/**
 * What a campaign can be about: topics, each up to a level.
 *
 * @param minutes about how long it takes a learner of whom nothing is known
 * @param badges whether each of its areas gives a badge
 * @param attached only for the organisations it was attached to
 * @param topics the highest level asked, by topic
 */
public record TargetProfile(
        String id,
        ProfileKind kind,
        Text name,
        int minutes,
        boolean badges,
        boolean attached,
        Set<Permission> allows,
        Map<String, Integer> topics) {

    /** What whoever makes a campaign of it may offer to its participants. */
    public enum Permission {
        WITHOUT_ACCOUNT,
        RESET
    }

    private static final int MINUTES_A_TOPIC = 9;

    /** A whole competence: there is one such profile for each. */
    public static TargetProfile of(Competence competence) {
        var topics = competence.topics().stream().collect(toUnmodifiableMap(Topic::code, _ -> Skill.HIGHEST_LEVEL));
        var name = new Text(
                competence.code() + " " + competence.name().fr(),
                competence.code() + " " + competence.name().en());
        return new TargetProfile(
                competence.code(),
                ProfileKind.COMPETENCE,
                name,
                MINUTES_A_TOPIC * topics.size(),
                false,
                false,
                Set.of(Permission.RESET),
                topics);
    }

    /** What is wrong with it, in words for its author; nothing when all its topics exist. */
    public List<String> faults(CompetenceFramework framework) {
        return topics.keySet().stream()
                .filter(topic -> framework.topic(topic).isEmpty())
                .map(topic -> "profiles.yaml: " + id + " names a topic that does not exist: " + topic)
                .toList();
    }
}
