package pix.certification;

import pix.live.Subject;

/** Which session: the number that candidates and invigilators type. */
public record ExamSessionId(long value) {

    /** What a page that watches it looks at. */
    public Subject live() {
        return new Subject("session", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
