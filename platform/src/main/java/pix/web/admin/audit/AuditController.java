package pix.web.admin.audit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.audit.ActFilter;
import pix.audit.AuditViews;
import pix.shared.Installation;
import pix.web.paths.AdminPaths;
import pix.web.ui.Filters;

/** « Journal »: what the staff did, what was done in organisations, and what happened to accounts. */
@Controller
class AuditController {

    private final AuditViews audit;
    private final AccountViews accounts;
    private final Installation installation;

    AuditController(AuditViews audit, AccountViews accounts, Installation installation) {
        this.audit = audit;
        this.accounts = accounts;
        this.installation = installation;
    }

    @GetMapping(AdminPaths.JOURNAL)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent) {
        var filters = Filters.of(
                sent,
                ActFilter.SUBJECT,
                ActFilter.FAMILY,
                ActFilter.ACTOR,
                ActFilter.FROM,
                ActFilter.UNTIL,
                ActFilter.BEFORE);
        var found = audit.page(ActFilter.said(filters::one, installation.timeZone()));
        var names = accounts.distinctNames(found.people());
        return new ModelAndView("admin/audit/index", Map.of("page", new AuditPage(found, names, filters)));
    }
}
