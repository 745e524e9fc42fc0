package pix.content;

import java.util.List;
import java.util.Set;
import pix.bank.framework.Text;
import pix.content.OfferedProfile.ProfileTopic;
import pix.engine.knowledge.Skill;

/**
 * How much of what a parcours is meant to be about is asked.
 *
 * @param asked how many of its skills are
 * @param meant how many skills it has
 * @param gaps the topics of which some skills are not asked, in the order of the framework
 */
public record Coverage(int asked, int meant, List<Gap> gaps) {

    /** @param asked how many skills of the topic are; none when the whole topic is missing */
    public record Gap(Text topic, int asked, int meant) {}

    /** @param targets numbers of the skills that are asked */
    static Coverage of(List<ProfileTopic> topics, Set<Integer> targets) {
        var each = topics.stream()
                .map(topic -> new Gap(
                        topic.topic().title(),
                        asked(topic, targets),
                        topic.skills().size()))
                .toList();
        return new Coverage(
                each.stream().mapToInt(Gap::asked).sum(),
                each.stream().mapToInt(Gap::meant).sum(),
                each.stream().filter(gap -> gap.asked() < gap.meant()).toList());
    }

    public boolean isWhole() {
        return gaps.isEmpty();
    }

    private static int asked(ProfileTopic topic, Set<Integer> targets) {
        return (int) topic.skills().stream()
                .map(Skill::number)
                .filter(targets::contains)
                .count();
    }
}
