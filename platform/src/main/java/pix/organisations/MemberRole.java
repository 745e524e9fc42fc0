package pix.organisations;

/** What a member may do: see orga.md 1.2. */
public enum MemberRole {
    ADMINISTRATOR,
    MEMBER
}
