package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.assessment.ResetSkills;
import pix.bank.framework.Device;
import pix.bank.framework.TargetProfile.Permission;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignViews;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.content.TargetProfiles;
import pix.testing.StorageTest;

/** Retrying and resetting: who may, and what is asked then. */
@StorageTest
class TryingAgainTests extends ATakenCampaign {

    @Autowired
    ResetSkills resetSkills;

    @Autowired
    RestartAfterReset restart;

    @Autowired
    TargetProfiles profiles;

    @Autowired
    CampaignViews campaigns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_reset_asks_everything_again() {
        pupil.sends(ada, campaign, 5);
        clock.advance(Duration.ofDays(4));

        var second = ((Joined) again.reset(ada, campaign, Device.DESKTOP)).participation();

        assertThat(second.completedAt()).isEmpty();
        pupil.finishes(ada, second, 0);
        share.share(ada.id(), campaign);
        assertThat(views.latest(ada.id(), campaign)
                        .orElseThrow()
                        .result()
                        .orElseThrow()
                        .held())
                .isEmpty();
        figures.areThoseOfTheParticipations(campaign);
    }

    @Test
    void what_is_made_from_a_profile_that_forbids_it_is_not_reset() {
        for (var profile : profiles.all()) {
            var made = of(profile.id());
            var person = people.ada();
            pupil.sends(person, made, 2);
            clock.advance(Duration.ofDays(4));

            var outcome = again.reset(person, made, Device.DESKTOP);

            if (profile.allows(Permission.RESET))
                assertThat(outcome).as(profile.id()).isInstanceOf(Joined.class);
            else assertThat(outcome).as(profile.id()).isEqualTo(new Refused(RESET_NOT_ALLOWED));
        }
    }

    @Test
    void a_profile_of_pix_is_sent_again_but_never_reset() {
        var collection = created(ADraft.collection(teacher.account()).severalSendings(true));
        pupil.sends(ada, collection, 0);

        assertThat(again.reset(ada, collection, Device.DESKTOP)).isEqualTo(new Refused(RESET_NOT_ALLOWED));
        assertThat(again.retry(ada, collection, Device.DESKTOP)).isInstanceOf(Joined.class);
    }

    @Test
    void whoever_has_left_the_roll_is_offered_nothing_more() {
        pupil.sends(ada, campaign, 2);
        clock.advance(Duration.ofDays(4));
        assertThat(offered().canRetry()).isTrue();

        organisations.leaves(campaign.organisation(), ada);

        assertThat(offered().canRetry()).isFalse();
        assertThat(offered().canReset()).isFalse();
        assertThat(offered().secondsLeft()).isEmpty();
        assertThat(again.retry(ada, campaign, Device.DESKTOP)).isEqualTo(new Refused(NO_LONGER_ON_ROLL));
        assertThat(again.reset(ada, campaign, Device.DESKTOP)).isEqualTo(new Refused(NO_LONGER_ON_ROLL));
    }

    @Test
    void a_reset_concerns_what_is_not_sent_and_is_about_the_same_skills() {
        var sent = created(ADraft.assessment(teacher.account()));
        pupil.sends(ada, sent, 2);
        pupil.joins(ada, campaign);

        assertThat(restart.concerned(ada.id(), campaign.targets())).containsExactly(campaign);
        assertThat(restart.concerned(ada.id(), Set.of())).isEmpty();
    }

    @Test
    void skills_that_are_reset_before_sending_are_asked_again_in_a_new_attempt() {
        var participation = pupil.joins(ada, campaign);
        pupil.finishes(ada, participation, 3);

        resetSkills.reset(ada.id(), campaign.targets());

        var restarted = views.latest(ada.id(), campaign).orElseThrow();
        assertThat(restarted.status()).isEqualTo(ParticipationStatus.STARTED);
        assertThat(restarted.attempt()).isNotEqualTo(participation.attempt());
        assertThat(figures.counted(campaign, Measure.COMPLETED)).isZero();
        pupil.finishes(ada, restarted, 3);
        figures.areThoseOfTheParticipations(campaign);
    }

    private RetryRule offered() {
        return again.offered(campaign, views.latest(ada.id(), campaign).orElseThrow());
    }

    /** A campaign on a few skills, as if it had been made from this profile. */
    private Campaign of(String profile) {
        var made = created(ADraft.assessment(teacher.account()).severalSendings(true));
        jdbc.sql("""
                        update campaigns.campaign set profile = :profile, targets = substring(targets from 1 for 4)
                         where organisation_id = :organisation and id = :id
                        """)
                .param("profile", profile)
                .param("organisation", made.organisation().value())
                .param("id", made.id().value())
                .update();
        return campaigns.find(made.organisation(), made.id()).orElseThrow();
    }
}
