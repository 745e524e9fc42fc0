package pix.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pix.engine.writing.Typed;

/**
 * What was typed to find something by its name: each word is within it, in any order, case and accents apart.
 *
 * @param letters patterns of the words, for a name in plain letters
 * @param signs patterns of words that have no letter, such as « % », for the name as it is
 */
public record NameSearch(List<String> letters, List<String> signs) {

    public static NameSearch of(String typed) {
        var signs = Stream.of(Typed.line(typed).split(" "))
                .filter(word -> !word.isEmpty() && PlainName.of(word).isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0"));
        return new NameSearch(patterns(PlainName.words(typed).stream()), patterns(signs));
    }

    public String[] lettersInSql() {
        return letters.toArray(String[]::new);
    }

    public String[] signsInSql() {
        return signs.toArray(String[]::new);
    }

    private static List<String> patterns(Stream<String> words) {
        return words.map(word -> "%" + word + "%").toList();
    }
}
