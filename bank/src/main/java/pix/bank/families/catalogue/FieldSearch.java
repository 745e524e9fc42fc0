package pix.bank.families.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pix.bank.families.catalogue.Holdings.Field;
import pix.bank.web.Plain;

/**
 * What is asked of a catalogue, as its form sends it: {@code q} anywhere, a field's name for that field, and for years
 * {@code name-de} and {@code name-a}. All that is filled in must hold.
 */
record FieldSearch(List<Field> fields, Map<String, String> parameters) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    List<Notice> in(List<Notice> notices) {
        var found = notices.stream().filter(this::finds);
        var sort = parameters.getOrDefault("tri", "");
        return (sort.isEmpty() ? found : found.sorted(Comparator.comparing(notice -> plain(notice.value(sort)))))
                .toList();
    }

    /** The fields first: they are quick to compare and leave little to search through. */
    private boolean finds(Notice notice) {
        return fields.stream().allMatch(field -> fits(field, notice.value(field.name())))
                && (asked("q").isEmpty()
                        || holds(String.join(" ", notice.values().values()), asked("q")));
    }

    private boolean fits(Field field, String value) {
        return switch (field.kind()) {
            case TITLE, PERSON, SUBJECT -> holds(value, asked(field.name()));
            case LIST -> asked(field.name()).isEmpty() || value.equals(asked(field.name()));
            case YEAR ->
                number(value, 0) >= number(asked(field.name() + "-de"), 0)
                        && number(value, 0) <= number(asked(field.name() + "-a"), Integer.MAX_VALUE);
            case MARK -> true;
        };
    }

    String asked(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** Whether anything at all is asked. */
    boolean isBlank() {
        return parameters.entrySet().stream()
                .allMatch(each -> each.getKey().equals("tri")
                        || each.getKey().equals("page")
                        || each.getValue().isBlank());
    }

    /** Every word begins one of the text's: « abeille » finds « Abeilles », in any order. */
    private static boolean holds(String text, String words) {
        if (words.isEmpty()) return true;
        var letters = plain(text);
        return NO_LETTER.splitAsStream(plain(words)).allMatch(word -> beginsOne(letters, word));
    }

    private static boolean beginsOne(String text, String word) {
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
        return at >= 0;
    }

    private static int number(String text, int otherwise) {
        return DIGITS.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    static String plain(String text) {
        return Plain.letters(text).replace("œ", "oe");
    }
}
