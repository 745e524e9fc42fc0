package pix.certification.exam;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pix.certification.ExamSessionId;
import pix.shared.PlainName;

/** Who somebody says they are, at which session, as they type it. */
public record TypedCandidate(String number, String firstName, String lastName, String birthDate) {

    public static final TypedCandidate BLANK = new TypedCandidate("", "", "", "");

    /** As long as a name may be. */
    public static final int LONGEST = 100;

    /** What is typed. */
    public enum Field {
        NUMBER,
        FIRSTNAME,
        LASTNAME,
        BIRTHDATE
    }

    public TypedCandidate {
        number = number.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
        birthDate = birthDate.strip();
    }

    /** What is missing, or is none; all at once. */
    public Set<Field> faults() {
        var faults = EnumSet.noneOf(Field.class);
        if (session().isEmpty()) faults.add(Field.NUMBER);
        if (firstName.isEmpty() || firstName.length() > LONGEST) faults.add(Field.FIRSTNAME);
        if (lastName.isEmpty() || lastName.length() > LONGEST) faults.add(Field.LASTNAME);
        if (born().isEmpty()) faults.add(Field.BIRTHDATE);
        return faults;
    }

    public Optional<ExamSessionId> session() {
        return number.matches("[1-9]\\d{0,17}")
                ? Optional.of(new ExamSessionId(Long.parseLong(number)))
                : Optional.empty();
    }

    Optional<LocalDate> born() {
        try {
            return Optional.of(LocalDate.parse(birthDate));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    String names() {
        return PlainName.inOrder(lastName, firstName);
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "who somebody says they are";
    }
}
