package pix.organisations;

/** A member asks for what only others of the same organisation may see or do: they are told so, and whom to ask. */
public class NotAllowed extends RuntimeException {

    /** Who may. */
    public enum Right {
        ADMINISTRATORS,
        OWNER_AND_ADMINISTRATORS
    }

    private final transient Member member;
    private final Right right;

    public NotAllowed(Member member, Right right) {
        super("for " + right + " of " + member.organisation().id());
        this.member = member;
        this.right = right;
    }

    public Member member() {
        return member;
    }

    public Right right() {
        return right;
    }
}
