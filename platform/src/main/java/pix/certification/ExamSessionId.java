package pix.certification;

/** Which session: the number that candidates and invigilators type. */
public record ExamSessionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
