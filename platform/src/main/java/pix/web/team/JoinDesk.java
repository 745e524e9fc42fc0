package pix.web.team;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.teams.AcceptInvitation;
import pix.teams.AcceptanceOutcome;
import pix.teams.InvitationId;
import pix.teams.SpaceId;
import pix.teams.TeamViews;
import pix.web.ui.Done;

/** The page of an invitation: it is known to whoever has its code, and accepted once, by somebody who is signed in. */
@Component
public class JoinDesk {

    /**
     * What a link names.
     *
     * @param path its own address
     * @param home where the face is that it leads to
     */
    public record Followed(SpaceId space, InvitationId invitation, String code, String path, String home) {}

    private final TeamViews views;
    private final AcceptInvitation acceptInvitation;

    JoinDesk(TeamViews views, AcceptInvitation acceptInvitation) {
        this.views = views;
        this.acceptInvitation = acceptInvitation;
    }

    public ModelAndView show(Optional<Person> person, Followed link) {
        var found = views.invitation(link.space(), link.invitation(), link.code());
        var refusal = acceptInvitation.refusal(found, person.map(Person::id));
        if (refusal.isPresent()) return over(new OverPage(refusal.get(), found, link));
        var page = new JoinPage(found, views.name(found.space()), person, link.path());
        return new ModelAndView("team/join", Map.of("page", page));
    }

    /** @param space where a new member goes */
    public ModelAndView accept(Optional<Person> person, Followed link, String space) {
        if (person.isEmpty()) return show(person, link);
        var outcome = acceptInvitation.accept(person.get().id(), link.space(), link.invitation(), link.code());
        if (outcome == AcceptanceOutcome.JOINED) return Done.to(space, "done.space.joined");
        return over(new OverPage(outcome, views.invitation(link.space(), link.invitation(), link.code()), link));
    }

    private static ModelAndView over(OverPage page) {
        return new ModelAndView("team/over", Map.of("page", page), page.status());
    }
}
