package pix.web.admin.audit;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.audit.Act;
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
        return act.subject().startsWith("organisation ")
                ? AdminPaths.ORGANISATIONS + "/" + act.subject().substring("organisation ".length())
                : "";
    }
}
