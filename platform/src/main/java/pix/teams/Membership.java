package pix.teams;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/** Somebody works in a space. */
public record Membership(
        SpaceId space, AccountId account, MemberRole role, Instant joinedAt, Optional<Instant> lastSeenAt) {

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }
}
