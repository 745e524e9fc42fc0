package pix.engine.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pix.engine.writing.Letters;
import pix.engine.writing.Typed;

/** Reads a day as people write it: 3 mars 2024, 1er mars 24, 03/03/2024, 2024-03-03, March 3, 2024. */
final class DayReading {

    private static final Pattern WORD_OR_NUMBER = Pattern.compile("\\d+|[a-z]+");
    private static final Set<String> FILLERS = Set.of(("le du de er the of st nd rd th"
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

    private DayReading() {}

    /** Whether the text writes this day; two digits for a year are those of the day's century. */
    static boolean isOf(LocalDate day, String text) {
        var parts = parts(text);
        if (parts.size() != 3) return false;
        if (parts.getFirst().length() == 4) return is(day, parts.get(2), parts.get(1), parts.getFirst());
        if (MONTHS.containsKey(parts.getFirst())) return is(day, parts.get(1), parts.getFirst(), parts.get(2));
        return is(day, parts.getFirst(), parts.get(1), parts.get(2));
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

    private static boolean is(LocalDate day, String dayOfMonth, String month, String year) {
        return number(dayOfMonth) == day.getDayOfMonth()
                && MONTHS.getOrDefault(month, number(month)) == day.getMonthValue()
                && isYear(day.getYear(), year);
    }

    private static boolean isYear(int expected, String year) {
        return number(year) == expected || year.length() == 2 && number(year) == Math.floorMod(expected, 100);
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
