package pix.organisations.student;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What tells a student from another one of the same name in the organisation.
 *
 * @param number the student number or the national one, where another homonym was born on the same day
 */
public record Homonym(Optional<String> group, Optional<LocalDate> birthDate, Optional<String> number) {

    /** Never a birth date: a log line may print it. */
    @Override
    public String toString() {
        return "a homonym";
    }
}
