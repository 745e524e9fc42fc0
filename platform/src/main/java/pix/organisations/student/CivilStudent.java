package pix.organisations.student;

import java.util.Optional;
import pix.organisations.student.StudentLine.Certifiable;

/**
 * A student as a certification needs to know them: with what the roll says of their birth, in the codes of INSEE.
 *
 * @param birthCountryCode three figures as a school's software writes them: 100 is France
 */
public record CivilStudent(
        Student student,
        Optional<String> sex,
        Optional<String> birthCity,
        Optional<String> birthCityCode,
        Optional<String> birthCountryCode,
        Certifiable certifiable) {

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return student.toString();
    }
}
