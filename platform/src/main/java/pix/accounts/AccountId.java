package pix.accounts;

/** Which account; for a learner it is also the first word of every hot table's key. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
