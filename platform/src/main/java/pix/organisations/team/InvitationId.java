package pix.organisations.team;

/** Which invitation of an organisation. */
public record InvitationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
