package pix.content;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.bank.framework.Competence;
import pix.bank.framework.FrameworkSkill;
import pix.bank.framework.TargetProfile;
import pix.bank.framework.Topic;
import pix.content.OfferedProfile.ProfileTopic;
import pix.engine.knowledge.Skill;

/** What campaigns can be about, as the running release can ask it. */
@Component
public class TargetProfiles {

    private final List<OfferedProfile> all;

    TargetProfiles(RunningRelease release) {
        var playable = release.playable().stream().map(Skill::number).collect(toUnmodifiableSet());
        all = release.bank().profiles().stream()
                .map(profile -> new OfferedProfile(profile, topics(profile, release, playable)))
                .toList();
    }

    /** Those for all, and those that were attached to this organisation. */
    public List<OfferedProfile> offeredTo(Set<String> attached) {
        return all.stream()
                .filter(offered -> !offered.profile().attached() || attached.contains(offered.id()))
                .toList();
    }

    /** Every profile, whoever it is offered to. */
    public List<OfferedProfile> all() {
        return all;
    }

    public Optional<OfferedProfile> find(String id) {
        return all.stream().filter(offered -> offered.id().equals(id)).findFirst();
    }

    private static List<ProfileTopic> topics(TargetProfile profile, RunningRelease release, Set<Integer> playable) {
        return release.framework()
                .competences()
                .flatMap(competence -> competence.topics().stream()
                        .filter(topic -> profile.topics().containsKey(topic.code()))
                        .map(topic -> topic(profile, competence, topic, playable)))
                .toList();
    }

    private static ProfileTopic topic(
            TargetProfile profile, Competence competence, Topic topic, Set<Integer> playable) {
        int level = profile.topics().getOrDefault(topic.code(), 0);
        var skills = topic.skills().stream()
                .map(FrameworkSkill::skill)
                .filter(skill -> skill.level() <= level)
                .toList();
        var askable = skills.stream()
                .filter(skill -> playable.contains(skill.number()))
                .toList();
        return new ProfileTopic(competence, topic, level, skills, askable);
    }
}
