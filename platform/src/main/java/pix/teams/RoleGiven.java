package pix.teams;

import pix.accounts.AccountId;

/** Somebody has this role in a space from now on; told within the transaction of the act. */
public record RoleGiven(SpaceId space, AccountId account, MemberRole role) {}
