package pix.web.orga.following;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pix.bank.framework.FrameworkSkill;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.following.FollowingViews;
import pix.campaigns.participation.Participation;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;
import pix.documents.Columns;
import pix.documents.TableFormat;
import pix.engine.scoring.Stages;
import pix.organisations.Member;
import pix.organisations.student.StudentViews;
import pix.web.orga.Downloads;
import pix.web.orga.Downloads.Taken;
import pix.web.paths.OrgaPaths;
import pix.web.ui.ReaderTime;
import pix.web.ui.ReaderZone;
import pix.web.ui.Texts;

/** The results of a campaign as a file, of all who take part or of those whom the filters select; written as it leaves. */
@Controller
class ExportController {

    private final FollowedCampaigns campaigns;
    private final FollowingViews following;
    private final RunningRelease release;
    private final TargetProfiles profiles;
    private final CampaignBadges badges;
    private final StudentViews students;
    private final Texts texts;
    private final ReaderZone zones;
    private final Clock clock;
    private final Downloads downloads;

    ExportController(
            FollowedCampaigns campaigns,
            FollowingViews following,
            RunningRelease release,
            TargetProfiles profiles,
            CampaignBadges badges,
            StudentViews students,
            Texts texts,
            ReaderZone zones,
            Clock clock,
            Downloads downloads) {
        this.campaigns = campaigns;
        this.following = following;
        this.release = release;
        this.profiles = profiles;
        this.badges = badges;
        this.students = students;
        this.texts = texts;
        this.zones = zones;
        this.clock = clock;
        this.downloads = downloads;
    }

    @GetMapping({OrgaPaths.EXPORT_CSV, OrgaPaths.EXPORT_ODS})
    void show(
            @PathVariable long campaign,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            TableFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var found = campaigns.find(member, new CampaignId(campaign));
        var words = new ExportWords(texts, zones.time(request));
        var taken = new Taken("campaign " + found.id(), format, fileName(found, words.time()), found.name());
        var download = downloads.begin(member, taken, response);
        var selection = SelectionForm.of(sent).selection();
        if (found.isAssessment()) {
            var export = test(member, found, words);
            download.send(
                    export.columns(), line -> following.each(found, selection, one -> line.accept(export.line(one))));
        } else download.send(collection(member, found, words), line -> following.each(found, selection, line));
    }

    private AssessmentExport test(Member member, Campaign campaign, ExportWords words) {
        var language = words.locale().getLanguage();
        var offered = campaign.profile().flatMap(profiles::find);
        return new AssessmentExport(
                words,
                person(member, campaign, words),
                offered.map(each -> each.profile().name().in(language)).orElse(""),
                campaign.targets(),
                Stages.USUAL.highest(),
                badges.of(campaign, language),
                following.targets(campaign),
                member.organisation().showsSkills() ? skills(campaign) : List.of(),
                badges.areas(language),
                following.results(campaign));
    }

    private Columns<Participation> collection(Member member, Campaign campaign, ExportWords words) {
        var names = new LinkedHashMap<String, String>();
        release.framework()
                .competences()
                .forEach(each ->
                        names.put(each.code(), each.name().in(words.locale().getLanguage())));
        return new ProfilesExport(words, person(member, campaign, words), names).columns();
    }

    private PersonColumns person(Member member, Campaign campaign, ExportWords words) {
        var organisation = member.organisation();
        return new PersonColumns(
                words,
                organisation,
                campaign,
                students.numbers(organisation.id()),
                students.homonyms(organisation.id(), following.homonyms(campaign)));
    }

    private List<FrameworkSkill> skills(Campaign campaign) {
        return release.framework()
                .skills()
                .filter(skill -> campaign.targets().contains(skill.skill().number()))
                .toList();
    }

    private String fileName(Campaign campaign, ReaderTime time) {
        return "Resultats-%s-%s-%s".formatted(campaign.name(), campaign.id(), time.inFileName(clock.instant()));
    }
}
