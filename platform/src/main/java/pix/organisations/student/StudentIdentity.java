package pix.organisations.student;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody types to say which student they are; in higher education with their number. */
public record StudentIdentity(String firstName, String lastName, LocalDate birthDate, Optional<String> studentNumber) {

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "an identity";
    }
}
