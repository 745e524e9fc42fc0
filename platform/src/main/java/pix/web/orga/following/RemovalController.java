package pix.web.orga.following;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.FollowingViews;
import pix.campaigns.participation.DeleteParticipation;
import pix.organisations.Member;
import pix.organisations.student.StudentViews;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** A participant is taken out of a campaign, once it was said what goes with them. */
@Controller
class RemovalController {

    private final CampaignViews campaigns;
    private final FollowingViews following;
    private final StudentViews students;
    private final DeleteParticipation delete;

    RemovalController(
            CampaignViews campaigns, FollowingViews following, StudentViews students, DeleteParticipation delete) {
        this.campaigns = campaigns;
        this.following = following;
        this.students = students;
        this.delete = delete;
    }

    @GetMapping(OrgaPaths.PARTICIPANT_REMOVAL)
    ModelAndView confirm(@PathVariable long campaign, @PathVariable long participation, Member member) {
        var found = campaigns.changeable(member, new CampaignId(campaign));
        var sending = following.sending(found, new ParticipationId(participation));
        var homonym = sending.student()
                .flatMap(student -> Optional.ofNullable(
                        students.homonyms(member.organisation().id(), List.of(student))
                                .get(student)));
        return FollowedCampaigns.page("removal", new RemovalPage(member, found, sending, homonym));
    }

    @PostMapping(OrgaPaths.PARTICIPANT_REMOVAL)
    ModelAndView delete(@PathVariable long campaign, @PathVariable long participation, Member member) {
        delete.delete(member, new CampaignId(campaign), new ParticipationId(participation));
        var list = OrgaPaths.participants(member.organisation().id(), new CampaignId(campaign));
        return Done.to(list, "done.participant.removed");
    }
}
