package pix.teams;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;

/** A member as their team, or the staff, sees them. */
public record TeamMember(
        AccountId account,
        String firstName,
        String lastName,
        Optional<EmailAddress> email,
        MemberRole role,
        Instant joinedAt,
        Optional<Instant> lastSeenAt) {

    public String name() {
        return firstName + " " + lastName;
    }

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "member " + account;
    }
}
