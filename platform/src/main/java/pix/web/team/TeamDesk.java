package pix.web.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.teams.ChangeRole;
import pix.teams.Invitation;
import pix.teams.LeaveSpace;
import pix.teams.MemberRole;
import pix.teams.RemoveMember;
import pix.teams.TeamViews;
import pix.web.ui.Done;

/** The members of a team. All see it, administrators change it, and whoever is in it may leave. */
@Component
public class TeamDesk {

    private final TeamViews views;
    private final ChangeRole changeRole;
    private final RemoveMember removeMember;
    private final LeaveSpace leaveSpace;
    private final Clock clock;

    TeamDesk(TeamViews views, ChangeRole changeRole, RemoveMember removeMember, LeaveSpace leaveSpace, Clock clock) {
        this.views = views;
        this.changeRole = changeRole;
        this.removeMember = removeMember;
        this.leaveSpace = leaveSpace;
        this.clock = clock;
    }

    public ModelAndView index(TeamSpace space) {
        return index(space, Optional.empty(), HttpStatus.OK);
    }

    public ModelAndView changeRole(TeamSpace space, AccountId other, MemberRole role) {
        return changeRole.change(space.id(), space.me(), other, role)
                ? Done.to(space.paths().team(), "done.member.role")
                : index(space, Optional.of(TeamRefusal.NOT_YOURSELF), HttpStatus.CONFLICT);
    }

    /** Asked again before it is done: a removal is not undone by a click. */
    public ModelAndView askToRemove(TeamSpace space, AccountId other) {
        return page(space, "remove", new RemovalPage(space, views.member(space.id(), other)), HttpStatus.OK);
    }

    public ModelAndView remove(TeamSpace space, AccountId other) {
        return removeMember.remove(space.id(), space.me(), other)
                ? Done.to(space.paths().team(), "done.member.removed")
                : index(space, Optional.of(TeamRefusal.NOT_YOURSELF), HttpStatus.CONFLICT);
    }

    public ModelAndView askToLeave(TeamSpace space) {
        return page(space, "leave", teamPage(space, Optional.empty()), HttpStatus.OK);
    }

    public ModelAndView leave(TeamSpace space) {
        return leaveSpace.leave(space.id(), space.me())
                ? Done.to(space.paths().away(), "done.space.left")
                : index(space, Optional.of(TeamRefusal.LAST_ADMINISTRATOR), HttpStatus.CONFLICT);
    }

    static ModelAndView page(TeamSpace space, String name, Object page, HttpStatus status) {
        return new ModelAndView(space.face() + "/team/" + name, Map.of("member", space.member(), "page", page), status);
    }

    private ModelAndView index(TeamSpace space, Optional<TeamRefusal> refusal, HttpStatus status) {
        return page(space, "index", teamPage(space, refusal), status);
    }

    private TeamPage teamPage(TeamSpace space, Optional<TeamRefusal> refusal) {
        var pending = space.isAdministrator() ? views.pending(space.id()) : List.<Invitation>of();
        return new TeamPage(space, views.team(space.id()), pending, refusal, clock.instant());
    }
}
