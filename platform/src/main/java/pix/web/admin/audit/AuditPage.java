package pix.web.admin.audit;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.audit.Act;
import pix.organisations.OrganisationId;
import pix.web.paths.AdminPaths;
import pix.web.ui.Ui;

/** A page of acts, the latest first, with the names of whoever did them. */
public record AuditPage(List<Act> acts, Map<AccountId, String> names, String subject, int page, int pages) {

    public String actor(Act act) {
        return act.actor()
                .map(account -> names.getOrDefault(account, account.toString()))
                .orElse("–");
    }

    public String words(Ui ui, Act act) {
        return act.kind().map(kind -> ui.t("register.act." + kind.word())).orElse("–");
    }

    /** The page of what the act was on; empty where it has none. */
    public String link(Act act) {
        var words = act.subject().split(" ", 2);
        return words[0].equals("organisation") && words.length == 2 && words[1].matches("\\d{1,18}")
                ? AdminPaths.organisation(new OrganisationId(Long.parseLong(words[1])))
                : "";
    }
}
