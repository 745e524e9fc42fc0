package pix.organisations;

import pix.accounts.AccountId;
import pix.shared.NotFound;

/** Whoever is asking, in an organisation of theirs: what every page of Pix Orga begins with. */
public record Member(AccountId account, Organisation organisation, MemberRole role) {

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }

    /** What only administrators may see or do does not exist for the other members. */
    public Member administrating() {
        if (!isAdministrator()) throw new NotFound("page of administrators in", organisation.id());
        return this;
    }
}
