package pix.web.team;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.teams.InvitedMailboxes;
import pix.teams.MemberRole;
import pix.web.ui.Ui;

/** What was typed to invite people. */
public record InvitationForm(String emails, String role) {

    static final InvitationForm BLANK = new InvitationForm("", "");

    InvitedMailboxes mailboxes() {
        return InvitedMailboxes.typed(emails);
    }

    /** None: the first to come administers, the next ones are members. */
    Optional<MemberRole> chosenRole() {
        return Stream.of(MemberRole.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
    }

    boolean isRight() {
        var typed = mailboxes();
        return !typed.all().isEmpty()
                && typed.invalid().isEmpty()
                && typed.all().size() <= InvitedMailboxes.MOST;
    }

    /** What is wrong, by field; nothing on a form that nobody has sent yet. */
    public Map<String, String> errors(Ui ui) {
        var typed = mailboxes();
        if (typed.all().isEmpty()) return Map.of("emails", ui.t("team.invite.missing"));
        if (!typed.invalid().isEmpty())
            return Map.of("emails", ui.t("team.invite.invalid", String.join(", ", typed.invalid())));
        return isRight() ? Map.of() : Map.of("emails", ui.t("team.invite.toomany", InvitedMailboxes.MOST));
    }

    /** Never the addresses: a log line may print it. */
    @Override
    public String toString() {
        return "an invitation form";
    }
}
