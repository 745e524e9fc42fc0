package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.testing.StorageTest;

@StorageTest
class TakingPartTests extends ATakenCampaign {

    @Autowired
    TallyRows tally;

    @Test
    void coming_twice_finds_what_was_begun() {
        var first = pupil.joins(ada, campaign);

        assertThat(pupil.joins(ada, campaign).id()).isEqualTo(first.id());
        assertThat(first.status()).isEqualTo(ParticipationStatus.STARTED);
        assertThat(figures.counted(campaign, Measure.STARTED)).isEqualTo(1);
        assertThat(views.waiting(ada.id())).isPresent();
    }

    @Test
    void answers_move_the_participation_until_it_waits_to_be_sent() {
        var participation = pupil.joins(ada, campaign);
        assertThat(share.share(ada.id(), campaign)).isInstanceOf(ShareOutcome.Refused.class);

        pupil.finishes(ada, participation, 3);

        assertThat(views.latest(ada.id(), campaign).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
        assertThat(figures.counted(campaign, Measure.COMPLETED)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.SHARED)).isZero();
    }

    @Test
    void whoever_knows_everything_has_nothing_left_to_answer() {
        pupil.sends(ada, campaign, 8);
        var other = created(ADraft.assessment(teacher.account()));

        var participation = pupil.joins(ada, other);

        assertThat(participation.status()).isEqualTo(ParticipationStatus.TO_SHARE);
    }

    @Test
    void an_identifier_is_asked_and_looked_at() {
        var asking = created(ADraft.assessment(teacher.account())
                .asking("Adresse professionnelle", Optional.of(IdentifierAsked.Kind.EMAIL)));

        assertThat(join.join(ada, asking, " ", false, Device.DESKTOP)).isEqualTo(new Refused(IDENTIFIER_REQUIRED));
        assertThat(join.join(ada, asking, "ada", false, Device.DESKTOP)).isEqualTo(new Refused(IDENTIFIER_UNFIT));
        var joined = (Joined) join.join(ada, asking, " ada@sophie-germain.example ", false, Device.DESKTOP);
        assertThat(joined.participation().identifier()).contains("ada@sophie-germain.example");
    }

    @Test
    void a_school_s_campaign_is_for_those_on_its_roll_and_keeps_their_class() {
        var school = organisations.school();
        var head = organisations.administrator(school, people.ada());
        var restricted =
                ((Kept) create.create(head, ADraft.collection(head.account()).draft())).campaign();

        assertThat(join.join(ada, restricted, "", false, Device.DESKTOP)).isEqualTo(new Refused(NOT_ON_ROLL));
        organisations.pupil(school, ada, "3e4");

        assertThat(pupil.joins(ada, restricted).group()).isEqualTo("3e4");
        assertThat(tally.of(restricted.organisation(), restricted.id()))
                .allMatch(count -> count.group().equals("3e4"));
    }
}
