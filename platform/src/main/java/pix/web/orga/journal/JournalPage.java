package pix.web.orga.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pix.accounts.AccountId;
import pix.audit.Act;
import pix.campaigns.CampaignId;
import pix.organisations.Member;
import pix.organisations.student.StudentId;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Ui;

/** A page of the journal, the latest first, with the names of whoever acted. */
public record JournalPage(Member member, List<Act> acts, Map<AccountId, String> names, int page, int pages) {

    private static final Set<String> SUBJECTS = Set.of("student", "campaign", "organisation", "invitation", "member");

    public String here() {
        return OrgaPaths.journal(member.organisation().id());
    }

    public String team() {
        return OrgaPaths.team(member.organisation().id());
    }

    public String actor(Act act) {
        return act.actor()
                .map(account -> names.getOrDefault(account, account.toString()))
                .orElse("–");
    }

    public String words(Ui ui, Act act) {
        return act.kind().map(kind -> ui.t("register.act." + kind.word())).orElse("–");
    }

    /** « Élève n° 7 »: by its number, since what is named here may be gone. */
    public String subject(Ui ui, Act act) {
        var words = act.subject().split(" ", 2);
        return SUBJECTS.contains(words[0]) && words.length == 2 ? ui.t("orga.journal." + words[0], words[1]) : "";
    }

    /** The page of what the act was on; empty where it has none. */
    public String link(Act act) {
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
