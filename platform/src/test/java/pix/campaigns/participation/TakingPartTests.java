package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.assessment.ResetSkills;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.Measure;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.campaigns.participation.ShareOutcome.AlreadyShared;
import pix.campaigns.participation.ShareOutcome.Shared;
import pix.organisations.Member;
import pix.organisations.student.DeleteStudents;
import pix.organisations.student.StudentId;
import pix.shared.NotFound;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class TakingPartTests {

    @Autowired
    CreateCampaign create;

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    JoinCampaign join;

    @Autowired
    ShareResults share;

    @Autowired
    TryAgain again;

    @Autowired
    DeleteParticipation delete;

    @Autowired
    DeleteStudents deleteStudents;

    @Autowired
    ResetSkills resetSkills;

    @Autowired
    RecountCampaign recount;

    @Autowired
    ParticipationViews views;

    @Autowired
    Tally tally;

    @Autowired
    APupil pupil;

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
        assertThat(counted(Measure.STARTED)).isEqualTo(1);
        assertThat(views.waiting(ada.id())).isPresent();
    }

    @Test
    void answers_move_the_participation_until_it_waits_to_be_sent() {
        var participation = pupil.joins(ada, campaign);
        assertThat(share.share(ada.id(), campaign)).isInstanceOf(ShareOutcome.Refused.class);

        pupil.finishes(ada, participation, 3);

        assertThat(views.latest(ada.id(), campaign).orElseThrow().status()).isEqualTo(ParticipationStatus.TO_SHARE);
        assertThat(counted(Measure.COMPLETED)).isEqualTo(1);
        assertThat(counted(Measure.SHARED)).isZero();
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
        assertThat(counted(Measure.SHARED)).isEqualTo(1);
        assertThat(counted(Measure.HELD)).isEqualTo(result.held().size());
        theFiguresAreThoseOfTheParticipations();
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
        assertThat(counted(Measure.SHARED)).isEqualTo(1);
        pupil.finishes(ada, second, 5);
        share.share(ada.id(), campaign);

        var latest = views.latest(ada.id(), campaign).orElseThrow();
        assertThat(latest.ordinal()).isEqualTo(2);
        assertThat(counted(Measure.STARTED)).isEqualTo(1);
        assertThat(counted(Measure.MASTERY)).isEqualTo(1);
        assertThat(counted(Measure.HELD))
                .isEqualTo(latest.result().orElseThrow().held().size());
        theFiguresAreThoseOfTheParticipations();
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
        theFiguresAreThoseOfTheParticipations();
    }

    @Test
    void skills_that_are_reset_before_sending_are_asked_again_in_a_new_attempt() {
        var participation = pupil.joins(ada, campaign);
        pupil.finishes(ada, participation, 3);

        resetSkills.reset(ada.id(), campaign.targets());

        var restarted = views.latest(ada.id(), campaign).orElseThrow();
        assertThat(restarted.status()).isEqualTo(ParticipationStatus.STARTED);
        assertThat(restarted.attempt()).isNotEqualTo(participation.attempt());
        assertThat(counted(Measure.COMPLETED)).isZero();
        pupil.finishes(ada, restarted, 3);
        theFiguresAreThoseOfTheParticipations();
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
        assertThat(counted(collection, Measure.SHARED)).isEqualTo(1);
        theFiguresAreThoseOf(collection);
    }

    @Test
    void whoever_is_taken_out_no_longer_counts_and_cannot_come_back() {
        var participation = pupil.sends(ada, campaign, 3);
        var other = people.ada();
        pupil.sends(other, campaign, 3);

        delete.delete(teacher, campaign.id(), participation.id());

        assertThat(counted(Measure.STARTED)).isEqualTo(1);
        assertThat(counted(Measure.SHARED)).isEqualTo(1);
        assertThat(join.join(ada, campaign, "", Device.DESKTOP)).isEqualTo(new Refused(REMOVED));
        assertThat(views.all(ada.id())).singleElement().matches(OwnParticipation::isGone);
        assertThatThrownBy(() -> delete.delete(teacher, campaign.id(), participation.id()))
                .isInstanceOf(NotFound.class);
        theFiguresAreThoseOfTheParticipations();
    }

    @Test
    void whoever_leaves_the_roll_for_good_leaves_the_campaigns_too() {
        var student = new StudentId(pupil.sends(ada, campaign, 3).student().orElseThrow());
        pupil.sends(people.ada(), campaign, 3);

        deleteStudents.delete(campaign.organisation(), List.of(student), teacher.account());

        assertThat(counted(Measure.STARTED)).isEqualTo(1);
        assertThat(counted(Measure.SHARED)).isEqualTo(1);
        assertThat(views.all(ada.id())).singleElement().matches(OwnParticipation::isGone);
        theFiguresAreThoseOfTheParticipations();
    }

    @Test
    void an_archived_campaign_takes_nobody_and_nothing_more() {
        pupil.finishes(ada, pupil.joins(ada, campaign), 3);
        archive.archive(teacher, campaign.id());
        var archived = views.all(ada.id()).getFirst().campaign().orElseThrow();

        assertThat(join.join(people.ada(), archived, "", Device.DESKTOP)).isEqualTo(new Refused(ARCHIVED));
        assertThat(share.share(ada.id(), archived)).isEqualTo(new ShareOutcome.Refused(ShareOutcome.Reason.ARCHIVED));
        assertThat(views.waiting(ada.id())).isEmpty();
    }

    @Test
    void an_identifier_is_asked_and_looked_at() {
        var asking = created(ADraft.assessment(teacher.account())
                .asking("Adresse professionnelle", Optional.of(IdentifierAsked.Kind.EMAIL)));

        assertThat(join.join(ada, asking, " ", Device.DESKTOP)).isEqualTo(new Refused(IDENTIFIER_REQUIRED));
        assertThat(join.join(ada, asking, "ada", Device.DESKTOP)).isEqualTo(new Refused(IDENTIFIER_UNFIT));
        var joined = (Joined) join.join(ada, asking, " ada@sophie-germain.example ", Device.DESKTOP);
        assertThat(joined.participation().identifier()).contains("ada@sophie-germain.example");
    }

    @Test
    void a_school_s_campaign_is_for_those_on_its_roll_and_keeps_their_class() {
        var school = organisations.school();
        var head = organisations.administrator(school, people.ada());
        var restricted =
                ((Kept) create.create(head, ADraft.collection(head.account()).draft())).campaign();

        assertThat(join.join(ada, restricted, "", Device.DESKTOP)).isEqualTo(new Refused(NOT_ON_ROLL));
        assertThat(join.mustSayWhoTheyAre(ada, restricted)).isTrue();
        organisations.pupil(school, ada, "3e4");

        assertThat(pupil.joins(ada, restricted).group()).isEqualTo("3e4");
        assertThat(tally.of(restricted.organisation(), restricted.id()))
                .allMatch(count -> count.group().equals("3e4"));
    }

    private void theFiguresAreThoseOfTheParticipations() {
        theFiguresAreThoseOf(campaign);
    }

    /** What was kept bit by bit, folded, and counted anew is the same. */
    private void theFiguresAreThoseOf(Campaign one) {
        var kept = rounded(one);
        tally.fold();
        assertThat(rounded(one)).isEqualTo(kept);
        recount.recount(one);
        assertThat(rounded(one)).isEqualTo(kept);
    }

    private java.util.Map<String, String> rounded(Campaign one) {
        return tally.of(one.organisation(), one.id()).stream()
                .collect(Collectors.toMap(
                        count -> count.group() + " " + count.measure() + " " + count.item(),
                        count -> "%d %.6f".formatted(count.n(), count.total() + 0.0)));
    }

    private long counted(Measure measure) {
        return counted(campaign, measure);
    }

    private long counted(Campaign one, Measure measure) {
        return tally.of(one.organisation(), one.id()).stream()
                .filter(count -> count.measure() == measure)
                .mapToLong(Count::n)
                .sum();
    }

    private Campaign created(ADraft draft) {
        return ((Kept) create.create(teacher, draft.draft())).campaign();
    }
}
