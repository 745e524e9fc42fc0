package pix.organisations;

/** What a member may do: see rule O1.2. */
public enum MemberRole {
    ADMINISTRATOR,
    MEMBER
}
