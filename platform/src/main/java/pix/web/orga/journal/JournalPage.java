package pix.web.orga.journal;

import java.util.Map;
import pix.accounts.AccountId;
import pix.audit.Act;
import pix.audit.ActPage;
import pix.campaigns.CampaignId;
import pix.organisations.Member;
import pix.organisations.student.StudentId;
import pix.web.journal.JournalLines;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Filters;

/** The journal of one space. */
public record JournalPage(Member member, ActPage found, Map<AccountId, String> names, Filters filters) {

    public String team() {
        return OrgaPaths.team(member.organisation().id());
    }

    public JournalLines lines() {
        return new JournalLines(OrgaPaths.journal(member.organisation().id()), found, names, filters, this::link);
    }

    private String link(Act act) {
        var words = act.subject().split(" ", 2);
        if (words.length < 2 || !words[1].matches("\\d{1,18}")) return "";
        var organisation = member.organisation().id();
        var number = Long.parseLong(words[1]);
        return switch (words[0]) {
            case "student" -> OrgaPaths.student(organisation, new StudentId(number));
            case "campaign" -> OrgaPaths.campaign(organisation, new CampaignId(number));
            default -> "";
        };
    }
}
