package pix.certification.centre;

/** A member asks for what only the administrators of the same centre may do: they are told so, and whom to ask. */
public class AdministratorsOnly extends RuntimeException {

    private final transient CentreMember member;

    AdministratorsOnly(CentreMember member) {
        super("for administrators of centre " + member.centre().id());
        this.member = member;
    }

    public CentreMember member() {
        return member;
    }
}
