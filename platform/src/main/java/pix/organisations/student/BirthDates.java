package pix.organisations.student;

import java.time.LocalDate;

/** Which days somebody can be born on. */
public final class BirthDates {

    /** Older than anybody has become. */
    private static final int LONGEST_LIFE = 125;

    private BirthDates() {}

    /** A day of the calendar that is in nobody's life is a slip of the keyboard: 2094, 0204. */
    public static boolean isInALife(LocalDate birth, LocalDate today) {
        return !birth.isAfter(today) && birth.isAfter(today.minusYears(LONGEST_LIFE));
    }
}
