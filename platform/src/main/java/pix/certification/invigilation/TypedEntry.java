package pix.certification.invigilation;

import java.util.Optional;
import pix.certification.ExamSessionId;

/**
 * What somebody types at the invigilators' door.
 *
 * @param code with or without the « C- » that stands before it on paper; capitals count
 * @param name of the person, as the other invigilators read it
 */
public record TypedEntry(String number, String code, String name) {

    public static final int LONGEST_NAME = 100;

    public TypedEntry {
        number = number.strip();
        code = code.strip().replaceFirst("^[Cc]-", "");
        name = name.strip();
    }

    public boolean hasName() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    Optional<ExamSessionId> session() {
        return number.matches("\\d{1,18}") ? Optional.of(new ExamSessionId(Long.parseLong(number))) : Optional.empty();
    }

    /** Not the code: a log line may print it. */
    @Override
    public String toString() {
        return "an entry at session " + number;
    }
}
