package pix.organisations.student;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.student.WaysIn;

/** A student in a list. */
public record StudentLine(
        Student student, Optional<WaysIn> waysIn, Certifiable certifiable, Optional<Instant> certifiableAt) {

    /** Unknown as long as nobody has looked: without an account, or before the first answer. */
    public enum Certifiable {
        YES,
        NO,
        UNKNOWN
    }
}
