package pix.accounts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The login of a pupil without e-mail: first name, last name, day and month of birth. */
public record Username(String value) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("ddMM", Locale.ROOT);
    private static final int DIGITS = 10_000;
    private static final int MOST_TRIES = 1000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_KEPT = Pattern.compile("[^a-z0-9]");

    /** When the natural one is taken, other digits are drawn until one is free. */
    public static Username free(
            String firstName, String lastName, LocalDate birth, Predicate<Username> isTaken, RandomGenerator random) {
        var names = plain(firstName) + "." + plain(lastName);
        var natural = new Username(names + DAY_AND_MONTH.format(birth));
        if (!isTaken.test(natural)) return natural;
        return random.ints(MOST_TRIES, 0, DIGITS)
                .mapToObj(digits -> new Username(names + "%04d".formatted(digits)))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every username of these names seems taken"));
    }

    /** Letters that decomposition does not open are spelt out, not dropped: « Œuvre » gives oeuvre. */
    private static String plain(String name) {
        var spelt = name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
        var unaccented =
                MARKS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFD)).replaceAll("");
        return NOT_KEPT.matcher(unaccented).replaceAll("");
    }
}
