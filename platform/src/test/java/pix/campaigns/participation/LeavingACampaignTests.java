package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pix.campaigns.participation.JoinOutcome.Reason.ARCHIVED;
import static pix.campaigns.participation.JoinOutcome.Reason.REMOVED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.bank.framework.Device;
import pix.campaigns.ADraft;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.Measure;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.organisations.Member;
import pix.organisations.student.DeleteStudents;
import pix.shared.NotFound;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

/** How a participation ends without its learner: taken out, off the roll, archived with its campaign. */
@StorageTest
class LeavingACampaignTests {

    @Autowired
    CreateCampaign create;

    @Autowired
    ArchiveCampaign archive;

    @Autowired
    JoinCampaign join;

    @Autowired
    ShareResults share;

    @Autowired
    DeleteParticipation delete;

    @Autowired
    DeleteStudents deleteStudents;

    @Autowired
    ParticipationViews views;

    @Autowired
    Figures figures;

    @Autowired
    APupil pupil;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    Member teacher;
    Person ada;
    Campaign campaign;

    @BeforeEach
    void a_campaign() {
        teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        ada = people.ada();
        var draft = ADraft.assessment(teacher.account()).severalSendings(true).draft();
        campaign = ((Kept) create.create(teacher, draft)).campaign();
    }

    @Test
    void whoever_is_taken_out_no_longer_counts_and_cannot_come_back() {
        var participation = pupil.sends(ada, campaign, 3);
        var other = people.ada();
        pupil.sends(other, campaign, 3);

        figures.fold();
        delete.delete(teacher, campaign.id(), participation.id());

        assertThat(figures.counted(campaign, Measure.STARTED)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.SHARED)).isEqualTo(1);
        assertThat(join.join(ada, campaign, "", false, Device.DESKTOP)).isEqualTo(new Refused(REMOVED));
        assertThat(views.all(ada.id())).singleElement().matches(OwnParticipation::isGone);
        assertThatThrownBy(() -> delete.delete(teacher, campaign.id(), participation.id()))
                .isInstanceOf(NotFound.class);
        figures.areThoseOfTheParticipations(campaign);
    }

    @Test
    void whoever_leaves_the_roll_for_good_leaves_the_campaigns_too() {
        var student = pupil.sends(ada, campaign, 3).student().orElseThrow();
        pupil.sends(people.ada(), campaign, 3);

        deleteStudents.delete(campaign.organisation(), List.of(student), teacher.account());

        assertThat(figures.counted(campaign, Measure.STARTED)).isEqualTo(1);
        assertThat(figures.counted(campaign, Measure.SHARED)).isEqualTo(1);
        assertThat(views.all(ada.id())).singleElement().matches(OwnParticipation::isGone);
        figures.areThoseOfTheParticipations(campaign);
    }

    @Test
    void an_archived_campaign_takes_nobody_and_nothing_more() {
        pupil.finishes(ada, pupil.joins(ada, campaign), 3);
        archive.archive(teacher, campaign.id());
        var archived = views.all(ada.id()).getFirst().campaign().orElseThrow();

        assertThat(join.join(people.ada(), archived, "", false, Device.DESKTOP)).isEqualTo(new Refused(ARCHIVED));
        assertThat(share.share(ada.id(), archived)).isEqualTo(new ShareOutcome.Refused(ShareOutcome.Reason.ARCHIVED));
        assertThat(views.waiting(ada.id())).isEmpty();
    }
}
