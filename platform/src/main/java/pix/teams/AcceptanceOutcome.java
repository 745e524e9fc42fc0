package pix.teams;

/** What comes of following an invitation's link. */
public enum AcceptanceOutcome {
    /** A member now, with the role of the invitation or the one that falls to them. */
    JOINED,
    /** The invitation was accepted or cancelled before. */
    NOT_PENDING,
    /** It was sent too long ago; whoever sent it may send it again. */
    EXPIRED,
    /** It was sent to another address than the account's. */
    FOR_ANOTHER_ADDRESS,
    /** A member already, and the invitation brings no role. */
    ALREADY_MEMBER;

    /** Without a role on the invitation, the first to come administers. */
    static MemberRole roleOfNewcomer(boolean isFirst) {
        return isFirst ? MemberRole.ADMINISTRATOR : MemberRole.MEMBER;
    }
}
