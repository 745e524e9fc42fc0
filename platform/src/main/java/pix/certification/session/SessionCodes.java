package pix.certification.session;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The two codes of a session besides its number, of signs that are not taken for one another.
 *
 * @param access four letters and two figures: what candidates type once they are in the room
 * @param invigilator six different signs, capital or not: what opens the invigilator's space
 */
record SessionCodes(String access, String invigilator) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKMPQRTVWXY";
    private static final String FIGURES = "2346789";
    private static final String SIGNS = "23456789bcdfghjkmpqrstvwxyBCDFGHJKMPQRSTVWXY!*?";
    private static final int ACCESS_LETTERS = 4;
    private static final int ACCESS_FIGURES = 2;
    private static final int INVIGILATOR_SIGNS = 6;

    static SessionCodes random() {
        return new SessionCodes(
                drawn(LETTERS, ACCESS_LETTERS) + drawn(FIGURES, ACCESS_FIGURES),
                RANDOM.ints(0, SIGNS.length())
                        .distinct()
                        .limit(INVIGILATOR_SIGNS)
                        .mapToObj(place -> SIGNS.substring(place, place + 1))
                        .collect(Collectors.joining()));
    }

    private static String drawn(String signs, int count) {
        return RANDOM.ints(count, 0, signs.length())
                .mapToObj(place -> signs.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    /** Neither of them: a log line may print it. */
    @Override
    public String toString() {
        return "the codes of a session";
    }
}
