package pix.organisations;

/** Which organisation; the first word of the key of all that it holds. */
public record OrganisationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
