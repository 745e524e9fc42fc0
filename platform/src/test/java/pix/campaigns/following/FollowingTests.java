package pix.campaigns.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.Participation;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.testing.Organisations;
import pix.testing.StorageTest;

@StorageTest
class FollowingTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RunningRelease release;

    @Autowired
    Organisations organisations;

    @Autowired
    FollowingViews views;

    ACampaign ours;

    @BeforeEach
    void three_pupils_are_in_the_three_states() {
        ours = ACampaign.onTopic(jdbc, organisations.school(), release, "motcle");
        ours.started("Garance", "Santa", "6B");
        ours.completed("Ada", "Lovelace", "6A");
    }

    long charlesSends() {
        var half = ours.campaign.targets().stream().sorted().limit(3).toList();
        return ours.shared("Charles", "Babbage", "6A", half);
    }

    @Test
    void h11_participants_are_listed_by_name_with_where_they_stand() {
        charlesSends();

        assertThat(views.participants(ours.campaign, Selection.ALL, 1, 10).participants())
                .extracting(Participation::lastName, Participation::status)
                .containsExactly(
                        tuple("Babbage", ParticipationStatus.SHARED),
                        tuple("Lovelace", ParticipationStatus.TO_SHARE),
                        tuple("Santa", ParticipationStatus.STARTED));
        var tally = views.tally(ours.campaign, Set.of());
        assertThat(List.of(tally.participants(), tally.completed(), tally.shared()))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_class_a_status_and_letters_of_a_name_select() {
        charlesSends();

        assertThat(names(Selection.ofGroups(Set.of("6A")))).containsExactly("Babbage", "Lovelace");
        assertThat(names(new Selection(
                        Set.of(),
                        Optional.of(ParticipationStatus.STARTED),
                        OptionalInt.empty(),
                        Set.of(),
                        "",
                        Optional.empty())))
                .containsExactly("Santa");
        assertThat(names(searching("love"))).containsExactly("Lovelace");
        assertThat(names(searching("lovelace ada"))).containsExactly("Lovelace");
        assertThat(names(searching("%"))).isEmpty();
        assertThat(views.groups(ours.campaign)).containsExactly("6A", "6B");
        assertThat(count(Selection.ofGroups(Set.of("6B")))).isOne();
        assertThat(count(searching("love"))).isOne();
    }

    @Test
    void what_was_sent_is_told_by_competence() {
        var id = new ParticipationId(charlesSends());

        var result = views.results(ours.campaign, views.sending(ours.campaign, id));

        assertThat(result).hasSize(1);
        assertThat(result.getFirst().code()).isEqualTo("1.1");
        assertThat(result.getFirst().held()).isEqualTo(3);
        assertThat(result.getFirst().targeted())
                .isEqualTo(ours.campaign.targets().size());
    }

    @Test
    void h5_collective_results_are_means_over_those_who_sent() {
        var targets = List.copyOf(ours.campaign.targets());
        ours.shared("Charles", "Babbage", "6A", targets.subList(0, 3));
        ours.shared("Katherine", "Johnson", "6B", targets.subList(0, 6));

        var all = views.results(ours.campaign, views.tally(ours.campaign, Set.of()));
        var ofOne = views.results(ours.campaign, views.tally(ours.campaign, Set.of("6B")));

        assertThat(all.getFirst().held()).isEqualTo(4.5);
        assertThat(ofOne.getFirst().held()).isEqualTo(6);
    }

    @Test
    void a_neighbour_s_participation_does_not_exist() {
        var id = new ParticipationId(charlesSends());
        var theirs = ACampaign.onTopic(jdbc, organisations.school(), release, "motcle");

        assertThatThrownBy(() -> views.sending(theirs.campaign, id)).isInstanceOf(NotFound.class);
        assertThat(views.participants(theirs.campaign, Selection.ALL, 1, 10).participants())
                .isEmpty();
    }

    private List<String> names(Selection selection) {
        return views.participants(ours.campaign, selection, 1, 10).participants().stream()
                .map(Participation::lastName)
                .toList();
    }

    private int count(Selection selection) {
        return views.participants(ours.campaign, selection, 1, 1).count();
    }

    private static Selection searching(String letters) {
        return new Selection(Set.of(), Optional.empty(), OptionalInt.empty(), Set.of(), letters, Optional.empty());
    }
}
