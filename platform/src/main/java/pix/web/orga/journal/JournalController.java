package pix.web.orga.journal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.audit.AuditViews;
import pix.organisations.Member;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;

/** « Journal » of a space: its administrators read there who did what. */
@Controller
class JournalController {

    private final AuditViews audit;
    private final AccountViews accounts;

    JournalController(AuditViews audit, AccountViews accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @GetMapping(OrgaPaths.JOURNAL)
    ModelAndView index(@RequestParam(defaultValue = "1") int page, Member member) {
        var organisation = member.administrating().organisation().id().value();
        int pages = Math.max(1, Math.ceilDiv(audit.count(organisation), AuditViews.SIZE));
        if (page < 1 || page > pages) throw new NotFound("page", page);
        var acts = audit.page(organisation, page);
        var names = accounts.names(
                acts.stream().flatMap(act -> act.actor().stream()).distinct().toList());
        return new ModelAndView(
                "orga/journal/index", Map.of("page", new JournalPage(member, acts, names, page, pages)));
    }
}
