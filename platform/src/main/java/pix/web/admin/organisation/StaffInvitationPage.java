package pix.web.admin.organisation;

import java.util.List;
import java.util.stream.Stream;
import pix.organisations.register.RegisterEntry;
import pix.teams.MemberRole;
import pix.web.paths.AdminPaths;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/** The form by which the staff invites; after a refusal, with the addresses that are none. */
public record StaffInvitationPage(
        RegisterEntry entry, String emails, String role, String language, List<String> invalid, boolean isRefused) {

    public String home() {
        return AdminPaths.organisation(entry.id());
    }

    public String error(Ui ui) {
        if (!isRefused) return "";
        return invalid.isEmpty()
                ? ui.t("team.invite.missing")
                : ui.t("team.invite.invalid", String.join(", ", invalid));
    }

    public List<Choice> roles(Ui ui) {
        return Stream.of(MemberRole.values())
                .map(known -> new Choice(known.name(), ui.t("orga.role." + known)))
                .toList();
    }
}
