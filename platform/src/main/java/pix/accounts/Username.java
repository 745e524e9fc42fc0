package pix.accounts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.shared.PlainName;

/** The login of a pupil without e-mail: first name, last name, day and month of birth. */
public record Username(String value) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("ddMM", Locale.ROOT);
    private static final int DIGITS = 10_000;
    private static final int MOST_TRIES = 1000;
    private static final Pattern NOT_KEPT = Pattern.compile("[^a-z0-9]");

    /** Of whom neither name has a letter that can be romanised. */
    private static final String NAMELESS = "eleve";

    /** When the natural one is taken, other digits are drawn until one is free. */
    public static Username free(
            String firstName, String lastName, LocalDate birth, Predicate<Username> isTaken, RandomGenerator random) {
        var names = names(firstName, lastName);
        var natural = new Username(names + DAY_AND_MONTH.format(birth));
        if (!isTaken.test(natural)) return natural;
        return random.ints(MOST_TRIES, 0, DIGITS)
                .mapToObj(digits -> new Username(names + "%04d".formatted(digits)))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every username of these names seems taken"));
    }

    /** Never empty, and only what a plain keyboard types: it is said aloud and copied from a blackboard. */
    private static String names(String firstName, String lastName) {
        var spelt = Stream.of(firstName, lastName)
                .map(name -> NOT_KEPT.matcher(PlainName.of(name)).replaceAll(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        return spelt.isEmpty() ? NAMELESS : spelt;
    }
}
