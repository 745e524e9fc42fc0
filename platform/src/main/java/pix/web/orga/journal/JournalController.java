package pix.web.orga.journal;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.audit.Act;
import pix.audit.AuditViews;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;

/** « Journal » of a space: its administrators read there who did what. */
@Controller
class JournalController {

    private final AuditViews audit;
    private final MemberViews members;
    private final AccountViews accounts;

    JournalController(AuditViews audit, MemberViews members, AccountViews accounts) {
        this.audit = audit;
        this.members = members;
        this.accounts = accounts;
    }

    @GetMapping(OrgaPaths.JOURNAL)
    ModelAndView index(@RequestParam(defaultValue = "1") int page, Member member) {
        var organisation = member.administrating().organisation().id().value();
        int pages = Math.max(1, Math.ceilDiv(audit.count(organisation), AuditViews.SIZE));
        if (page < 1 || page > pages) throw new NotFound("page", page);
        var acts = audit.page(organisation, page);
        var names = names(member, acts);
        return new ModelAndView(
                "orga/journal/index", Map.of("page", new JournalPage(member, acts, names, page, pages)));
    }

    /** Of two colleagues of the same name the login is told, of a pupil or of the staff it is not. */
    private Map<AccountId, String> names(Member member, List<Act> acts) {
        var actors = acts.stream().flatMap(act -> act.actor().stream()).collect(toSet());
        var team = members.members(member.organisation().id()).stream()
                .map(Member::account)
                .filter(actors::contains)
                .toList();
        var names = new HashMap<>(accounts.names(actors));
        names.putAll(accounts.distinctNames(team));
        return names;
    }
}
