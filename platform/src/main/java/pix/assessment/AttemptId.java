package pix.assessment;

/** Which attempt, among all learners' attempts. */
public record AttemptId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
