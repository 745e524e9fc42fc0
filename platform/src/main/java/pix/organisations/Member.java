package pix.organisations;

import pix.accounts.AccountId;
import pix.organisations.NotAllowed.Right;
import pix.teams.MemberRole;

/** Whoever is asking, in an organisation of theirs: what every page of Pix Orga begins with. */
public record Member(AccountId account, Organisation organisation, MemberRole role) {

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }

    /** What only administrators may see or do; the other members are told so. */
    public Member administrating() {
        if (!isAdministrator()) throw new NotAllowed(this, Right.ADMINISTRATORS);
        return this;
    }
}
