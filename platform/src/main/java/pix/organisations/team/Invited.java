package pix.organisations.team;

import java.util.Locale;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationId;
import pix.teams.MemberRole;

/**
 * Whom an organisation asks to come.
 *
 * @param role none where the first to come administers and the next ones are members
 * @param mayPassOn the mailbox is a school's, whose reader knows who is to come
 */
record Invited(
        OrganisationId organisation, EmailAddress email, Optional<MemberRole> role, boolean mayPassOn, Locale locale) {

    /** Not the mailbox: a log line may print it. */
    @Override
    public String toString() {
        return "somebody invited to " + organisation;
    }
}
