package pix.certification;

/** Which candidate of a session. */
public record SeatId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
