package pix.engine.judging;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.engine.writing.Letters;
import pix.engine.writing.Typed;

/** Takes off what people say around an answer: « casier n° 36 », « en 1998 », « 12 trains. ». */
final class Around {

    /** Nobody writes more around an answer. */
    private static final int LONGEST = 200;

    private static final String SIGNS_BEFORE = " :=(";
    private static final String SIGNS_AFTER = " .,;:!)";

    private final List<String> words;
    private final boolean formForgiven;

    Around(List<String> words, boolean formForgiven) {
        this.formForgiven = formForgiven;
        this.words = words.stream()
                .map(this::read)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(comparingInt(String::length).reversed())
                .toList();
    }

    /** What is typed, with a word less around it each time; the last has none left. */
    Stream<String> taken(String typed) {
        if (typed.length() > LONGEST) return Stream.of();
        return Stream.iterate(bare(read(typed)), text -> !text.isEmpty(), this::shorter)
                .takeWhile(text -> !text.isEmpty());
    }

    private String shorter(String text) {
        for (var word : words) {
            var rest = without(text, word);
            if (rest != null) return bare(rest);
        }
        return "";
    }

    private static @Nullable String without(String text, String word) {
        int after = text.length() - word.length();
        if (text.startsWith(word) && isEnd(text, word.length())) return text.substring(word.length());
        return text.endsWith(word) && isEnd(text, after) ? text.substring(0, after) : null;
    }

    /** Two letters, or two digits, are of one word. */
    private static boolean isEnd(String text, int place) {
        if (place <= 0 || place >= text.length()) return true;
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return !(Character.isLetter(before) && Character.isLetter(after))
                && !(Character.isDigit(before) && Character.isDigit(after));
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SIGNS_BEFORE.indexOf(text.charAt(start)) >= 0) start++;
        while (end > start && SIGNS_AFTER.indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(start, end);
    }

    private String read(String text) {
        var plain = Typed.plain(text);
        return formForgiven ? Letters.folded(plain) : plain;
    }
}
