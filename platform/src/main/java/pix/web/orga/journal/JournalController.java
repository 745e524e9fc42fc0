package pix.web.orga.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.audit.ActFilter;
import pix.audit.AuditViews;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Filters;

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
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent, Member member) {
        var organisation = member.administrating().organisation();
        var filters =
                Filters.of(sent, ActFilter.FAMILY, ActFilter.ACTOR, ActFilter.FROM, ActFilter.UNTIL, ActFilter.BEFORE);
        var filter = ActFilter.said(filters::one, organisation.timeZone());
        var found = audit.page(filter.in(organisation.id().value()));
        var names = names(member, found.people());
        return new ModelAndView("orga/journal/index", Map.of("page", new JournalPage(member, found, names, filters)));
    }

    /** Of two colleagues of the same name the login is told, of a pupil or of the staff it is not. */
    private Map<AccountId, String> names(Member member, Set<AccountId> people) {
        var team = members.members(member.organisation().id()).stream()
                .map(Member::account)
                .filter(people::contains)
                .toList();
        var names = new HashMap<>(accounts.names(people));
        names.putAll(accounts.distinctNames(team));
        return names;
    }
}
