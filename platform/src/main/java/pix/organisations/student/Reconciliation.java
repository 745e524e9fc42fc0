package pix.organisations.student;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import pix.engine.judging.EditDistance;
import pix.shared.PlainName;

/**
 * Which student somebody is (rule L5.3). All candidates have the birth date that was typed; their names are compared
 * without accents or signs, strictly and then with a quarter of what was typed forgiven.
 */
public final class Reconciliation {

    private static final BiPredicate<String, String> STRICT = String::equals;
    private static final BiPredicate<String, String> TOLERANT =
            (typed, known) -> STRICT.test(typed, known) || EditDistance.isTypingSlip(typed, known);
    private static final List<Function<Student, Optional<String>>> GIVEN_NAMES =
            List.of(student -> Optional.of(student.firstName()), Student::middleName, Student::thirdName);

    private Reconciliation() {}

    /** A given name finds somebody when it fits exactly one of the candidates. */
    public static Optional<Student> find(List<Student> candidates, String firstName, String lastName) {
        var first = PlainName.of(firstName);
        var last = PlainName.of(lastName);
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        for (var fits : List.of(STRICT, TOLERANT)) {
            var sameLastName = candidates.stream()
                    .filter(student -> isFamilyOf(student, last, fits))
                    .toList();
            for (var givenName : GIVEN_NAMES) {
                var found = sameLastName.stream()
                        .filter(student -> fits(givenName.apply(student), first, fits))
                        .toList();
                if (found.size() == 1) return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean isFamilyOf(Student student, String typed, BiPredicate<String, String> fits) {
        return fits(Optional.of(student.lastName()), typed, fits) || fits(student.preferredLastName(), typed, fits);
    }

    private static boolean fits(Optional<String> known, String typed, BiPredicate<String, String> fits) {
        return known.map(PlainName::of).filter(name -> fits.test(typed, name)).isPresent();
    }
}
