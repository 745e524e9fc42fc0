package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.campaigns.participation.ShareOutcome.AlreadyShared;
import pix.campaigns.participation.ShareOutcome.Shared;
import pix.testing.StorageTest;

/** What is sent is kept as it was. */
@StorageTest
class SendingTests extends ATakenCampaign {

    @Autowired
    ArchiveCampaign archive;

    @Test
    void what_is_sent_is_computed_once_and_kept() {
        pupil.finishes(ada, pupil.joins(ada, campaign), 3);

        var outcome = share.share(ada.id(), campaign);

        assertThat(outcome).isInstanceOf(Shared.class);
        var result = ((Shared) outcome).result();
        assertThat(result.mastery()).isGreaterThan(0).isLessThan(1);
        assertThat(result.mastery())
                .isEqualTo((double) result.held().size() / campaign.targets().size());
        assertThat(campaign.targets()).containsAll(result.tested()).containsAll(result.held());
        assertThat(views.latest(ada.id(), campaign).orElseThrow().result()).contains(result);
        assertThat(share.share(ada.id(), campaign)).isInstanceOf(AlreadyShared.class);
        assertThat(figures.counted(campaign, Measure.SHARED)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.HELD))
                .isEqualTo(result.held().size());
        figures.areThoseOfTheParticipations(campaign);
    }

    @Test
    void what_is_sent_again_takes_the_place_of_what_was_sent_before() {
        pupil.sends(ada, campaign, 2);
        assertThat(again.retry(ada, campaign, Device.DESKTOP)).isEqualTo(new Refused(TOO_EARLY));
        clock.advance(Duration.ofDays(4));

        var second = ((Joined) again.retry(ada, campaign, Device.DESKTOP)).participation();
        assertThat(((Joined) again.retry(ada, campaign, Device.DESKTOP))
                        .participation()
                        .id())
                .isEqualTo(second.id());
        assertThat(figures.counted(campaign, Measure.SHARED)).isEqualTo(1);
        pupil.finishes(ada, second, 5);
        share.share(ada.id(), campaign);

        var latest = views.latest(ada.id(), campaign).orElseThrow();
        assertThat(latest.ordinal()).isEqualTo(2);
        assertThat(figures.counted(campaign, Measure.STARTED)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.MASTERY)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.HELD))
                .isEqualTo(latest.result().orElseThrow().held().size());
        figures.areThoseOfTheParticipations(campaign);
    }

    @Test
    void a_profile_is_sent_as_it_is_and_again_when_one_likes() {
        var collection = created(ADraft.collection(teacher.account()));
        pupil.sends(ada, campaign, 5);

        assertThat(pupil.joins(ada, collection).status()).isEqualTo(ParticipationStatus.TO_SHARE);
        var sent = (Shared) share.share(ada.id(), collection);
        assertThat(sent.result().levels()).hasSize(16);
        assertThat(sent.result().pix()).isPositive();
        assertThat(sent.result().certifiable()).isFalse();

        assertThat(again.retry(ada, collection, Device.DESKTOP)).isInstanceOf(Joined.class);
        assertThat(share.share(ada.id(), collection)).isInstanceOf(Shared.class);
        assertThat(figures.counted(collection, Measure.SHARED)).isEqualTo(1);
        figures.areThoseOfTheParticipations(collection);
    }

    @Test
    void nothing_is_sent_to_a_campaign_that_was_archived_meanwhile() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var begun = pupil.joins(ada, sending);
        archive.archive(teacher, sending.id());

        pupil.finishes(ada, begun, 3);

        assertThat(views.latest(ada.id(), sending).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
    }
}
