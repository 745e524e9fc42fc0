package pix.organisations.roll;

import static pix.organisations.roll.ProblemKind.Weight.ERROR;
import static pix.organisations.roll.ProblemKind.Weight.LEFT_OUT;
import static pix.organisations.roll.ProblemKind.Weight.WARNING;

/** Why a file is refused, or what is said of it (rules O2.2 to O2.5). */
public enum ProblemKind {
    INVALID_FILE(ERROR),
    TOO_LARGE(ERROR),
    ENCODING_NOT_SUPPORTED(ERROR),
    BAD_CSV_FORMAT(ERROR),
    UAI_MISMATCHED(ERROR),
    EMPTY(ERROR),
    HEADER_REQUIRED(ERROR),
    HEADER_UNKNOWN(ERROR),
    INE_UNIQUE(ERROR),
    LAST_NAME_REQUIRED(ERROR),
    FIRST_NAME_REQUIRED(ERROR),
    INVALID_CHAR_DETECTED(ERROR),
    BIRTHDATE_REQUIRED(ERROR),
    INVALID_BIRTHDATE_FORMAT(ERROR),
    BIRTHDATE_IN_NO_LIFE(ERROR),
    SEX_CODE_REQUIRED(ERROR),
    BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT(ERROR),
    FIELD_REQUIRED(ERROR),
    FIELD_MIN_LENGTH(ERROR),
    FIELD_MAX_LENGTH(ERROR),
    FIELD_LENGTH(ERROR),
    FIELD_DATE_FORMAT(ERROR),
    FIELD_EMAIL_FORMAT(ERROR),
    FIELD_BAD_VALUES(ERROR),
    CODE_CONVERTED(ERROR),
    INSEE_CODE_INVALID(ERROR),
    IDENTIFIER_UNIQUE(ERROR),
    STUDENT_NUMBER_FORMAT(ERROR),
    STUDENT_NUMBER_UNIQUE(ERROR),
    DIPLOMA_UNKNOWN(WARNING),
    STUDY_SCHEME_UNKNOWN(WARNING),
    WITHOUT_NATIONAL_ID(LEFT_OUT),
    WITHOUT_CLASS(LEFT_OUT),
    GONE(LEFT_OUT);

    /** What comes of a file of which something is said. */
    public enum Weight {
        /** Nobody is imported. */
        ERROR,
        /** The person is imported, and somebody should look. */
        WARNING,
        /** The others are imported without this person. */
        LEFT_OUT
    }

    private final Weight weight;

    ProblemKind(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    boolean isError() {
        return weight == ERROR;
    }
}
