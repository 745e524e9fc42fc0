package pix.certification.centre;

import pix.accounts.AccountId;
import pix.teams.MemberRole;

/** Whoever is asking, in a centre of theirs: what every page of Pix Certif begins with. */
public record CentreMember(AccountId account, Centre centre, MemberRole role) {

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }

    /** What only administrators may do; the other members are told so. */
    public CentreMember administrating() {
        if (!isAdministrator()) throw new AdministratorsOnly(this);
        return this;
    }
}
