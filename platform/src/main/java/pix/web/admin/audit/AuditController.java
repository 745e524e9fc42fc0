package pix.web.admin.audit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.audit.AuditViews;
import pix.shared.NotFound;
import pix.web.paths.AdminPaths;

/** « Journal »: what the staff did, and what happened to accounts. */
@Controller
class AuditController {

    private final AuditViews audit;
    private final AccountViews accounts;

    AuditController(AuditViews audit, AccountViews accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping(AdminPaths.JOURNAL)
    ModelAndView index(@RequestParam(defaultValue = "") String sur, @RequestParam(defaultValue = "1") int page) {
        int pages = Math.max(1, Math.ceilDiv(audit.count(sur), AuditViews.SIZE));
        if (page < 1 || page > pages) throw new NotFound("page", page);
        var acts = audit.page(sur, page);
        var names = accounts.distinctNames(
                acts.stream().flatMap(act -> act.actor().stream()).distinct().toList());
        return new ModelAndView("admin/audit/index", Map.of("page", new AuditPage(acts, names, sur, page, pages)));
    }
}
