package pix.web.orga.team;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.teams.MemberRole;
import pix.web.paths.OrgaPaths;
import pix.web.team.TeamDesk;

/** « Équipe » of an organisation. */
@Controller
class TeamController {

    private final TeamDesk desk;

    TeamController(TeamDesk desk) {
        this.desk = desk;
    }

    @GetMapping(OrgaPaths.TEAM)
    ModelAndView index(Member member) {
        return desk.index(OrgaTeam.of(member));
    }

    @PostMapping(OrgaPaths.MEMBER_ROLE)
    ModelAndView changeRole(Member member, @PathVariable long account, @RequestParam MemberRole role) {
        return desk.changeRole(OrgaTeam.of(member.administrating()), new AccountId(account), role);
    }

    @GetMapping(OrgaPaths.MEMBER_REMOVAL)
    ModelAndView askToRemove(Member member, @PathVariable long account) {
        return desk.askToRemove(OrgaTeam.of(member.administrating()), new AccountId(account));
    }

    @PostMapping(OrgaPaths.MEMBER_REMOVAL)
    ModelAndView remove(Member member, @PathVariable long account) {
        return desk.remove(OrgaTeam.of(member.administrating()), new AccountId(account));
    }

    @GetMapping(OrgaPaths.LEAVING)
    ModelAndView askToLeave(Member member) {
        return desk.askToLeave(OrgaTeam.of(member));
    }

    @PostMapping(OrgaPaths.LEAVING)
    ModelAndView leave(Member member) {
        return desk.leave(OrgaTeam.of(member));
    }
}
