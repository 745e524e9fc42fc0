package pix.web.certif.team;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.certification.centre.CentreMember;
import pix.teams.MemberRole;
import pix.web.paths.CertifPaths;
import pix.web.team.TeamDesk;

/** « Équipe » of a centre. */
@Controller
class CentreTeamController {

    private final TeamDesk desk;

    CentreTeamController(TeamDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CertifPaths.TEAM)
    ModelAndView index(CentreMember member) {
        return desk.index(CertifTeam.of(member));
    }

    @PostMapping(CertifPaths.MEMBER_ROLE)
    ModelAndView changeRole(CentreMember member, @PathVariable long account, @RequestParam MemberRole role) {
        return desk.changeRole(CertifTeam.of(member.administrating()), new AccountId(account), role);
    }

    @GetMapping(CertifPaths.MEMBER_REMOVAL)
    ModelAndView askToRemove(CentreMember member, @PathVariable long account) {
        return desk.askToRemove(CertifTeam.of(member.administrating()), new AccountId(account));
    }

    @PostMapping(CertifPaths.MEMBER_REMOVAL)
    ModelAndView remove(CentreMember member, @PathVariable long account) {
        return desk.remove(CertifTeam.of(member.administrating()), new AccountId(account));
    }

    @GetMapping(CertifPaths.LEAVING)
    ModelAndView askToLeave(CentreMember member) {
        return desk.askToLeave(CertifTeam.of(member));
    }

    @PostMapping(CertifPaths.LEAVING)
    ModelAndView leave(CentreMember member) {
        return desk.leave(CertifTeam.of(member));
    }
}
