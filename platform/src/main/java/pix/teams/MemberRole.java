package pix.teams;

/** What a member may do: see rule O1.2. */
public enum MemberRole {
    ADMINISTRATOR,
    MEMBER
}
