package pix.organisations;

import pix.accounts.AccountId;

/** Whoever is asking, in an organisation of theirs: what every page of Pix Orga begins with. */
public record Member(AccountId account, Organisation organisation, MemberRole role) {

    public boolean isAdministrator() {
        return role == MemberRole.ADMINISTRATOR;
    }
}
