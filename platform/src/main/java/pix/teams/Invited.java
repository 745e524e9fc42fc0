package pix.teams;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pix.accounts.EmailAddress;

/**
 * Whom a space asks to come.
 *
 * @param role none where the first to come administers and the next ones are members
 * @param mayPassOn the mailbox is a school's, whose reader knows who is to come
 * @param form what was sent to invite them, where a form was
 */
record Invited(
        SpaceId space,
        EmailAddress email,
        Optional<MemberRole> role,
        boolean mayPassOn,
        Locale locale,
        Optional<UUID> form) {

    /** Not the mailbox: a log line may print it. */
    @Override
    public String toString() {
        return "somebody invited to " + space;
    }
}
