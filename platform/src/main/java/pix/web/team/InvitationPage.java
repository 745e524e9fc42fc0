package pix.web.team;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pix.teams.Invitation;
import pix.teams.MemberRole;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/** The form that invites; once it was sent and refused, with what is wrong. */
public record InvitationPage(TeamSpace space, InvitationForm form, boolean isRefused) {

    public String home() {
        return space.paths().team();
    }

    /** How long the link opens. */
    public long days() {
        return Invitation.VALID.toDays();
    }

    public Map<String, String> errors(Ui ui) {
        return isRefused ? form.errors(ui) : Map.of();
    }

    public List<Choice> roles(Ui ui) {
        return Stream.of(MemberRole.MEMBER, MemberRole.ADMINISTRATOR)
                .map(role -> new Choice(role.name(), ui.t("orga.role." + role)))
                .toList();
    }
}
