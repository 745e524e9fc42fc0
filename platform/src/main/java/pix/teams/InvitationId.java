package pix.teams;

/** Which invitation of a space. */
public record InvitationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
