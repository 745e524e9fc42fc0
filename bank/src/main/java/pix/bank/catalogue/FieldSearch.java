package pix.bank.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pix.bank.catalogue.Holdings.Field;

/**
 * What is asked of a catalogue, as its form sends it: {@code q} anywhere, a field's name for that field, and for years
 * {@code name-de} and {@code name-a}. All that is filled in must hold.
 */
record FieldSearch(List<Field> fields, Map<String, String> parameters) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
                && holds(String.join(" ", notice.values().values()), asked("q"));
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
        var inText = NO_LETTER.split(plain(text));
        return NO_LETTER
                .splitAsStream(plain(words))
                .allMatch(word -> Arrays.stream(inText).anyMatch(each -> each.startsWith(word)));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    static String plain(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace("œ", "oe");
    }
}
