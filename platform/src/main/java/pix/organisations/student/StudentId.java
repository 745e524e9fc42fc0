package pix.organisations.student;

/** Which student of an organisation. */
public record StudentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
