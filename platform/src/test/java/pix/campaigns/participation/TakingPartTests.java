package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.Person;
import pix.assessment.ResetSkills;
import pix.bank.framework.Device;
import pix.bank.framework.TargetProfile.Permission;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignViews;
import pix.campaigns.CreateCampaign;
import pix.campaigns.EditCampaign;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.campaigns.participation.ShareOutcome.AlreadyShared;
import pix.campaigns.participation.ShareOutcome.Shared;
import pix.content.TargetProfiles;
import pix.organisations.Member;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class TakingPartTests {

    @Autowired
    CreateCampaign create;

    @Autowired
    EditCampaign edit;

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    JoinCampaign join;

    @Autowired
    ShareResults share;

    @Autowired
    TryAgain again;

    @Autowired
    ResetSkills resetSkills;

    @Autowired
    Figures figures;

    @Autowired
    ParticipationViews views;

    @Autowired
    TallyRows tally;

    @Autowired
    APupil pupil;

    @Autowired
    RestartAfterReset restart;

    @Autowired
    TargetProfiles profiles;

    @Autowired
    CampaignViews campaigns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Member teacher;
    Person ada;
    Campaign campaign;

    @BeforeEach
    void a_campaign_that_may_be_sent_again() {
        teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        ada = people.ada();
        campaign = created(ADraft.assessment(teacher.account()).severalSendings(true));
    }

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

    @Test
    void whoever_knows_everything_has_nothing_left_to_answer() {
        pupil.sends(ada, campaign, 8);
        var other = created(ADraft.assessment(teacher.account()));

        var participation = pupil.joins(ada, other);

        assertThat(participation.status()).isEqualTo(ParticipationStatus.TO_SHARE);
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

    @Test
    void nothing_is_sent_to_a_campaign_that_was_archived_meanwhile() {
        var sending = created(ADraft.assessment(teacher.account()).sendingAtEnd());
        var begun = pupil.joins(ada, sending);
        archive.archive(teacher, sending.id());

        pupil.finishes(ada, begun, 3);

        assertThat(views.latest(ada.id(), sending).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
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

    private Campaign created(ADraft draft) {
        return ((Kept) create.create(teacher, draft.draft())).campaign();
    }
}
