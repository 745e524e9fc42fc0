package pix.organisations.team;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.organisations.MemberRole;
import pix.organisations.OrganisationId;

/**
 * A place in an organisation that waits for whoever reads a mailbox. It never expires; it serves once.
 *
 * @param role none where the first to come administers and the next ones are members
 * @param code ten capital letters and digits, known to the reader of the mailbox only
 */
public record Invitation(
        OrganisationId organisation,
        long id,
        EmailAddress email,
        Optional<MemberRole> role,
        String code,
        Locale locale,
        Instant sentAt,
        boolean isPending) {

    /** The page that the letter leads to. */
    String path() {
        return "/invitations/%s/%d/%s".formatted(organisation, id, code);
    }

    /** Neither the mailbox nor the code: a log line may print it. */
    @Override
    public String toString() {
        return "invitation " + organisation + "/" + id;
    }
}
