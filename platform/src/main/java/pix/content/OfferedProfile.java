package pix.content;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pix.bank.framework.Competence;
import pix.bank.framework.TargetProfile;
import pix.bank.framework.TargetProfile.Permission;
import pix.bank.framework.Topic;
import pix.engine.knowledge.Skill;

/**
 * A target profile as the running release can ask it.
 *
 * @param topics in the order of the framework
 */
public record OfferedProfile(TargetProfile profile, List<ProfileTopic> topics) {

    /** It opens with this share of its skills, in per cent; below it is still being prepared. */
    static final int ENOUGH = 60;

    private static final int ROUNDED_TO = 5;

    /**
     * A topic of the profile.
     *
     * @param level up to which its skills count
     * @param skills all of them
     * @param playable those that the running release can ask
     */
    public record ProfileTopic(
            Competence competence, Topic topic, int level, List<Skill> skills, List<Skill> playable) {}

    public String id() {
        return profile.id();
    }

    public boolean isOpen() {
        return 100 * playable().count() >= ENOUGH * skills().count();
    }

    /** The skills a campaign that is made of it now would be about. */
    public Set<Integer> targets() {
        return playable().map(Skill::number).collect(toUnmodifiableSet());
    }

    /** Its topics of which something can be asked. */
    public long playableTopics() {
        return topics.stream().filter(topic -> !topic.playable().isEmpty()).count();
    }

    /** How much of it a campaign that is made of it now asks. */
    public Coverage coverage() {
        return coverage(targets());
    }

    /** How much of it these skills are, such as those of a campaign that was made of it before. */
    public Coverage coverage(Set<Integer> targets) {
        return Coverage.of(topics, targets);
    }

    /** About how long what can be asked takes, to five minutes. */
    public int minutes() {
        double minutes = (double) profile.minutes() * playable().count() / skills().count();
        return ROUNDED_TO * (int) Math.max(1, Math.round(minutes / ROUNDED_TO));
    }

    public int highestLevel() {
        return skills().mapToInt(Skill::level).max().orElse(0);
    }

    public boolean allows(Permission permission) {
        return profile.allows().contains(permission);
    }

    /** One for each of its areas, if it gives any. */
    public List<Badge> badges() {
        if (!profile.badges()) return List.of();
        return topics.stream()
                .map(topic -> topic.competence().area())
                .distinct()
                .map(Badge::of)
                .toList();
    }

    private Stream<Skill> skills() {
        return topics.stream().flatMap(topic -> topic.skills().stream());
    }

    private Stream<Skill> playable() {
        return topics.stream().flatMap(topic -> topic.playable().stream());
    }
}
