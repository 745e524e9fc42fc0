package pix.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pix.accounts.EmailAddress;

/**
 * A place in a space that waits for whoever reads a mailbox. It serves once, and for so many days.
 *
 * @param role none where the first to come administers and the next ones are members
 * @param mayBePassedOn it was sent to a school's own mailbox, for whoever is to administer: their account has another address
 * @param code ten capital letters and digits, known to the reader of the mailbox only
 */
public record Invitation(
        SpaceId space,
        InvitationId id,
        EmailAddress email,
        Optional<MemberRole> role,
        boolean mayBePassedOn,
        String code,
        Locale locale,
        Instant sentAt,
        boolean isPending) {

    /** A letter waits in a mailbox over the holidays; after them, a click sends it again. */
    public static final Duration VALID = Duration.ofDays(30);

    public Instant opensUntil() {
        return sentAt.plus(VALID);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(opensUntil());
    }

    /** Whether an account with this address, or with none, may follow it. */
    public boolean isFor(Optional<EmailAddress> address) {
        return mayBePassedOn || address.filter(email::equals).isPresent();
    }

    /** The same once more: a school's mailbox is told what it was told first, by whoever sends it now. */
    Invited again(Optional<UUID> form) {
        return new Invited(space, email, role, mayBePassedOn, locale, form);
    }

    /** Neither the mailbox nor the code: a log line may print it. */
    @Override
    public String toString() {
        return "invitation " + space.value() + "/" + id;
    }
}
