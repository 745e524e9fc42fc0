package pix.engine.judging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pix.engine.writing.Letters;
import pix.engine.writing.Typed;

/** Reads a day as people write it: 3 mars 2024, 1er mars 24, 03/03/2024, 2024-03-03, March 3, 2024. */
final class DayReading {

    private static final Pattern WORD_OR_NUMBER = Pattern.compile("\\d+|[a-z]+");
    private static final Set<String> FILLERS =
            Set.of(("le du de au en a c est jour date depuis jusqu er the of st nd rd th"
                            + " lundi mardi mercredi jeudi vendredi samedi dimanche"
                            + " monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));
    private static final List<String> NAMES_BY_MONTH = List.of(
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars mar march",
            "avril avr april apr",
            "mai may",
            "juin jun june",
            "juillet juil july jul",
            "aout august aug",
            "septembre sept sep september",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december");
    private static final Map<String, Integer> MONTHS = months();
    /** A year of three digits is a slip. */
    private static final int FIRST_YEAR = 1000;
    /** A year written short may be of any century: 29 February is left to it if it is of one of them. */
    private static final int ANY_CENTURY = 2000;

    private DayReading() {}

    /** Whether the text writes this day; two digits for a year are those of the day's century. */
    static boolean isOf(LocalDate day, String text) {
        return read(text).filter(written -> written.isOf(day)).isPresent();
    }

    /** Whether the text writes a day, whichever: with its month and its year, and there in the calendar. */
    static boolean isDay(String text) {
        return read(text).filter(Written::isInTheCalendar).isPresent();
    }

    /** @param shortYear its century is not written */
    private record Written(int dayOfMonth, int month, int year, boolean shortYear) {

        boolean isOf(LocalDate day) {
            return dayOfMonth == day.getDayOfMonth()
                    && month == day.getMonthValue()
                    && (year == day.getYear() || shortYear && year == Math.floorMod(day.getYear(), 100));
        }

        boolean isInTheCalendar() {
            if (month < 1 || month > 12 || dayOfMonth < 1) return false;
            if (!shortYear && year < FIRST_YEAR) return false;
            return dayOfMonth
                    <= YearMonth.of(shortYear ? ANY_CENTURY + year : year, month)
                            .lengthOfMonth();
        }
    }

    private static Optional<Written> read(String text) {
        var parts = parts(text);
        if (parts.size() != 3) return Optional.empty();
        if (parts.getFirst().length() == 4) return written(parts.get(2), parts.get(1), parts.getFirst());
        if (MONTHS.containsKey(parts.getFirst())) return written(parts.get(1), parts.getFirst(), parts.get(2));
        return written(parts.getFirst(), parts.get(1), parts.get(2));
    }

    private static List<String> parts(String text) {
        var bare = Letters.folded(Typed.plain(text));
        return WORD_OR_NUMBER
                .matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(part -> !FILLERS.contains(part))
                .limit(4)
                .toList();
    }

    private static Optional<Written> written(String dayOfMonth, String month, String year) {
        int monthNumber = MONTHS.getOrDefault(month, number(month));
        if (number(dayOfMonth) < 0 || monthNumber < 0 || number(year) < 0) return Optional.empty();
        return Optional.of(new Written(number(dayOfMonth), monthNumber, number(year), year.length() == 2));
    }

    /** -1 for what is no number of at most four digits. */
    private static int number(String part) {
        boolean isShort = part.length() <= 4 && Character.isDigit(part.charAt(0));
        return isShort ? Integer.parseInt(part) : -1;
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= NAMES_BY_MONTH.size(); month++)
            for (var name : Arrays.asList(NAMES_BY_MONTH.get(month - 1).split(" "))) months.put(name, month);
        return Map.copyOf(months);
    }
}
