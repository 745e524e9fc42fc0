package pix.web.orga.following;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.campaigns.following.FollowingViews;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.content.RunningRelease;
import pix.organisations.Member;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.web.orga.following.ParticipantPage.ProfileLine;
import pix.web.paths.OrgaPaths;

/** Who takes part in a campaign and how far each is; one of them and what was sent. */
@Controller
class ParticipantsController {

    private final FollowedCampaigns campaigns;
    private final FollowingViews following;
    private final CampaignBadges badges;
    private final StudentViews students;
    private final RunningRelease release;

    ParticipantsController(
            FollowedCampaigns campaigns,
            FollowingViews following,
            CampaignBadges badges,
            StudentViews students,
            RunningRelease release) {
        this.campaigns = campaigns;
        this.following = following;
        this.badges = badges;
        this.students = students;
        this.release = release;
    }

    @GetMapping(OrgaPaths.PARTICIPANTS)
    ModelAndView index(
            @PathVariable long campaign,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Locale locale) {
        var found = campaigns.find(member, new CampaignId(campaign));
        var filters = SelectionForm.of(sent);
        return FollowedCampaigns.page("participants", page(member, found, filters, locale.getLanguage()));
    }

    private ParticipantsPage page(Member member, Campaign campaign, SelectionForm filters, String language) {
        int page = filters.page();
        var found = following.participants(campaign, filters.selection(), page, filters.size());
        int pages = Math.max(1, Math.ceilDiv(found.count(), filters.size()));
        if (page > pages) throw new NotFound("page", page);
        return new ParticipantsPage(
                campaigns.head(member, campaign, filters.groups()),
                filters,
                following.groups(campaign),
                badges.of(campaign, language),
                found.participants(),
                homonyms(member, found.participants()),
                found.count(),
                page,
                pages);
    }

    private Map<StudentId, Homonym> homonyms(Member member, List<Participation> participants) {
        var ids = participants.stream().flatMap(each -> each.student().stream()).toList();
        return students.homonyms(member.organisation().id(), ids);
    }

    @GetMapping(OrgaPaths.PARTICIPANT)
    ModelAndView show(
            @PathVariable long campaign,
            @PathVariable long participation,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Locale locale) {
        var found = campaigns.find(member, new CampaignId(campaign));
        var id = new ParticipationId(participation);
        var sending = following.sending(found, id);
        var all = following.ofSamePerson(found, id);
        var page = new ParticipantPage(
                campaigns.head(member, found, SelectionForm.of(sent).groups()),
                sending,
                sending.student()
                        .flatMap(student -> Optional.ofNullable(
                                homonyms(member, List.of(sending)).get(student))),
                all,
                badges.of(found, locale.getLanguage()),
                following.results(found, sending),
                following.analysis(found, sending),
                levels(sending),
                before(sending, all).map(before -> comparison(found, before, sending)));
        return FollowedCampaigns.page("participant", page);
    }

    /** What this person had sent last when this was sent. */
    private static Optional<Participation> before(Participation sending, List<Participation> all) {
        if (!sending.isShared()) return Optional.empty();
        return all.stream()
                .filter(each -> each.ordinal() < sending.ordinal())
                .filter(Participation::isShared)
                .reduce((_, later) -> later);
    }

    private Comparison comparison(Campaign campaign, Participation before, Participation now) {
        return campaign.isAssessment()
                ? Comparison.ofResults(before, following.results(campaign, before), following.results(campaign, now))
                : Comparison.ofProfiles(before, levels(before), levels(now));
    }

    private List<ProfileLine> levels(Participation sending) {
        return sending.result().map(Result::levels).orElse(List.of()).stream()
                .map(level -> ProfileLine.of(release.framework(), release::isComing, level))
                .toList();
    }
}
