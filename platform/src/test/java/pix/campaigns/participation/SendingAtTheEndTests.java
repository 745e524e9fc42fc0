package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.EditCampaign;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.ShareOutcome.AlreadyShared;
import pix.campaigns.participation.ShareOutcome.Shared;
import pix.testing.StorageTest;

/** Campaigns whose results are sent with the last answer. */
@StorageTest
class SendingAtTheEndTests extends ATakenCampaign {

    @Autowired
    EditCampaign edit;

    @Test
    void what_is_sent_at_the_end_is_sent_with_the_last_answer() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var participation = pupil.joins(ada, sending);
        assertThat(participation.sendsAtEnd()).isTrue();
        assertThat(figures.counted(sending, Measure.SHARED)).isZero();

        pupil.finishes(ada, participation, 3);

        var sent = views.latest(ada.id(), sending).orElseThrow();
        assertThat(sent.status()).isEqualTo(ParticipationStatus.SHARED);
        assertThat(sent.result().orElseThrow().held()).isNotEmpty();
        assertThat(figures.counted(sending, Measure.COMPLETED)).isEqualTo(1);
        assertThat(figures.counted(sending, Measure.SHARED)).isEqualTo(1);
        assertThat(share.share(ada.id(), sending)).isInstanceOf(AlreadyShared.class);
        figures.areThoseOfTheParticipations(sending);
    }

    @Test
    void whoever_was_not_told_that_it_is_sent_at_the_end_sends_it() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var begun = ((Joined) join.join(ada, sending, "", false, Device.DESKTOP)).participation();

        pupil.finishes(ada, begun, 3);

        assertThat(views.latest(ada.id(), sending).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
        assertThat(share.share(ada.id(), sending)).isInstanceOf(Shared.class);
    }

    @Test
    void a_campaign_that_is_changed_later_sends_nothing_of_those_who_had_begun() {
        var begun = pupil.joins(ada, campaign);
        var draft = ADraft.assessment(teacher.account()).severalSendings(true).sendingAtEnd();
        var changed = ((Kept) edit.edit(teacher, campaign.id(), draft.draft())).campaign();
        var eve = people.ada();

        pupil.finishes(ada, begun, 3);
        pupil.finishes(eve, pupil.joins(eve, changed), 3);

        assertThat(views.latest(ada.id(), changed).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
        assertThat(views.latest(eve.id(), changed).orElseThrow().status()).isEqualTo(ParticipationStatus.SHARED);
        figures.areThoseOfTheParticipations(changed);
    }

    @Test
    void whoever_has_nothing_left_to_answer_sends_by_beginning() {
        pupil.sends(ada, campaign, 8);
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());

        pupil.joins(ada, sending);

        assertThat(views.latest(ada.id(), sending).orElseThrow().status()).isEqualTo(ParticipationStatus.SHARED);
        figures.areThoseOfTheParticipations(sending);
    }

    @Test
    void what_is_done_again_is_sent_at_the_end_too() {
        var sending = created(
                ADraft.assessment(teacher.account()).severalSendings(true).sendingAtEnd());
        pupil.finishes(ada, pupil.joins(ada, sending), 2);
        clock.advance(Duration.ofDays(4));

        var second = ((Joined) again.retry(ada, sending, Device.DESKTOP)).participation();
        pupil.finishes(ada, second, 5);

        var latest = views.latest(ada.id(), sending).orElseThrow();
        assertThat(latest.ordinal()).isEqualTo(2);
        assertThat(latest.status()).isEqualTo(ParticipationStatus.SHARED);
        figures.areThoseOfTheParticipations(sending);
    }
}
