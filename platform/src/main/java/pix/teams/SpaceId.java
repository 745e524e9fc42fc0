package pix.teams;

/** Which space: the number of an organisation or of a centre. */
public record SpaceId(SpaceKind kind, long value) {

    @Override
    public String toString() {
        return kind + " " + value;
    }
}
