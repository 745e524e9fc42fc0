package pix.certification;

/** Which centre of certification. */
public record CentreId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
