package pix.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.bank.framework.Competence;
import pix.bank.framework.ProfileKind;
import pix.bank.framework.TargetProfile;
import pix.bank.framework.Text;
import pix.bank.framework.Topic;
import pix.bank.loader.BankLoader;
import pix.content.Coverage.Gap;
import pix.content.OfferedProfile.ProfileTopic;
import pix.engine.knowledge.Skill;
import pix.testing.StorageTest;

@StorageTest
class TargetProfilesTests {

    @Autowired
    TargetProfiles profiles;

    @Test
    void there_is_one_for_each_competence_and_every_written_one() {
        assertThat(profiles.all())
                .extracting(OfferedProfile::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(50);
        assertThat(profiles.all().stream().filter(each -> each.profile().kind() == ProfileKind.COMPETENCE))
                .hasSize(16);
        assertThat(profiles.all()).allMatch(each -> !each.topics().isEmpty());
    }

    @Test
    void skills_count_up_to_the_level_of_their_topic() {
        var fifth = profiles.find("rentree-5e").orElseThrow();

        assertThat(fifth.topics()).hasSize(12).allMatch(topic -> topic.level() == 2);
        assertThat(fifth.topics())
                .flatExtracting(ProfileTopic::skills)
                .hasSize(23)
                .allMatch(skill -> skill.level() <= 2);
    }

    @Test
    void a_profile_that_was_attached_to_others_is_not_offered() {
        var usual = profiles.offeredTo(Set.of());

        assertThat(usual)
                .extracting(OfferedProfile::id)
                .contains("1.1", "emi-college")
                .doesNotContain("equipe");
        assertThat(profiles.offeredTo(Set.of("equipe")))
                .extracting(OfferedProfile::id)
                .contains("equipe");
    }

    @Test
    void it_opens_with_sixty_per_cent_of_its_skills() {
        assertThat(having(6, 10).isOpen()).isTrue();
        assertThat(having(59, 100).isOpen()).isFalse();
        assertThat(having(10, 10).coverage().isWhole()).isTrue();
        assertThat(having(6, 10).targets()).hasSize(6);
    }

    @Test
    void what_it_lacks_is_told_topic_by_topic() {
        var title = having(6, 10).topics().getFirst().topic().title();

        assertThat(having(6, 10).coverage()).isEqualTo(new Coverage(6, 10, List.of(new Gap(title, 6, 10))));
        assertThat(having(10, 10).coverage()).isEqualTo(new Coverage(10, 10, List.of()));
        assertThat(having(10, 10).coverage(Set.of(1, 2, 99)))
                .isEqualTo(new Coverage(2, 10, List.of(new Gap(title, 2, 10))));
        assertThat(profiles.all())
                .allMatch(each -> each.coverage().asked() == each.targets().size());
    }

    @Test
    void its_duration_is_that_of_what_can_be_asked() {
        assertThat(having(10, 10).minutes()).isEqualTo(50);
        assertThat(having(6, 10).minutes()).isEqualTo(30);
        assertThat(having(0, 10).minutes()).isEqualTo(5);
    }

    private static OfferedProfile having(int playable, int skills) {
        var all = IntStream.rangeClosed(1, skills)
                .mapToObj(number -> new Skill(number, "1.1", "motcle", 1 + number % 8))
                .toList();
        Competence competence = BankLoader.load().framework().competence("1.1").orElseThrow();
        Topic topic = competence.topics().getFirst();
        var profile = new TargetProfile(
                "a", ProfileKind.THEME, new Text("A", "A"), 50, false, false, Set.of(), java.util.Map.of("motcle", 8));
        return new OfferedProfile(
                profile, List.of(new ProfileTopic(competence, topic, 8, all, all.subList(0, playable))));
    }
}
