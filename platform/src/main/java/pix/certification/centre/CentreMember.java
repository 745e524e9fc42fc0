package pix.certification.centre;

import pix.accounts.AccountId;
import pix.teams.MemberRole;

/** Whoever is asking, in a centre of theirs: what every page of Pix Certif begins with. */
public record CentreMember(AccountId account, Centre centre, MemberRole role) {}
