package pix.web.orga.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.teams.ChangeRole;
import pix.teams.Invitation;
import pix.teams.LeaveSpace;
import pix.teams.MemberRole;
import pix.teams.RemoveMember;
import pix.teams.SpaceId;
import pix.teams.TeamViews;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;

/** The members of a team. All see it, administrators change it, and whoever is in it may leave. */
@Controller
class TeamController {

    private final TeamViews views;
    private final ChangeRole changeRole;
    private final RemoveMember removeMember;
    private final LeaveSpace leaveSpace;
    private final Clock clock;

    TeamController(
            TeamViews views, ChangeRole changeRole, RemoveMember removeMember, LeaveSpace leaveSpace, Clock clock) {
        this.views = views;
        this.changeRole = changeRole;
        this.removeMember = removeMember;
        this.leaveSpace = leaveSpace;
        this.clock = clock;
    }

    @GetMapping(OrgaPaths.TEAM)
    ModelAndView index(Member member) {
        return page(member, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.MEMBER_ROLE)
    ModelAndView changeRole(Member member, @PathVariable long account, @RequestParam MemberRole role) {
        return changeRole.change(space(member.administrating()), member.account(), new AccountId(account), role)
                ? done(member, "done.member.role")
                : page(member, Optional.of(TeamRefusal.NOT_YOURSELF), HttpStatus.CONFLICT);
    }

    /** Asked again before it is done: a removal is not undone by a click. */
    @GetMapping(OrgaPaths.MEMBER_REMOVAL)
    ModelAndView askToRemove(Member member, @PathVariable long account) {
        var other = views.member(space(member.administrating()), new AccountId(account));
        return new ModelAndView("orga/team/remove", Map.of("page", new RemovalPage(member, other)));
    }

    @PostMapping(OrgaPaths.MEMBER_REMOVAL)
    ModelAndView remove(Member member, @PathVariable long account) {
        return removeMember.remove(space(member.administrating()), member.account(), new AccountId(account))
                ? done(member, "done.member.removed")
                : page(member, Optional.of(TeamRefusal.NOT_YOURSELF), HttpStatus.CONFLICT);
    }

    @GetMapping(OrgaPaths.LEAVING)
    ModelAndView askToLeave(Member member) {
        return new ModelAndView("orga/team/leave", Map.of("page", teamPage(member, Optional.empty())));
    }

    @PostMapping(OrgaPaths.LEAVING)
    ModelAndView leave(Member member) {
        return leaveSpace.leave(space(member), member.account())
                ? Done.to(OrgaPaths.HOME, "done.space.left")
                : page(member, Optional.of(TeamRefusal.LAST_ADMINISTRATOR), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Member member, Optional<TeamRefusal> refusal, HttpStatus status) {
        return new ModelAndView("orga/team/index", Map.of("page", teamPage(member, refusal)), status);
    }

    private TeamPage teamPage(Member member, Optional<TeamRefusal> refusal) {
        var space = space(member);
        var pending = member.isAdministrator() ? views.pending(space) : List.<Invitation>of();
        return new TeamPage(member, views.team(space), pending, refusal, clock.instant());
    }

    private static SpaceId space(Member member) {
        return member.organisation().id().space();
    }

    private static ModelAndView done(Member member, String key) {
        return Done.to(OrgaPaths.team(member.organisation().id()), key);
    }
}
