package pix.bank.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import pix.bank.search.Clause.AnyOf;
import pix.bank.search.Clause.OfType;
import pix.bank.search.Clause.OnSite;
import pix.bank.search.Clause.Phrase;
import pix.bank.search.Clause.Word;

/**
 * A page, ready to be searched. What each thing found is worth:
 *
 * <ul>
 *   <li>a word: 8 in the title, 4 in the address or the site's name, 1 each time in the text, up to 5 times
 *   <li>a phrase: 12 in the title, 6 in the text
 * </ul>
 */
final class Indexed {

    private final Doc doc;
    private final String plain;
    private final String title;
    private final String text;
    private final List<String> titleStems;
    private final List<String> placeStems;
    private final Map<String, Long> counts;

    Indexed(Doc doc) {
        this.doc = doc;
        this.plain = PlainText.of(doc.text());
        var words = Tokens.words(plain);
        var titleWords = Tokens.words(doc.title());
        this.title = ' ' + String.join(" ", titleWords) + ' ';
        this.text = ' ' + String.join(" ", words) + ' ';
        this.titleStems = titleWords.stream().map(Tokens::singular).toList();
        this.placeStems = Tokens.words(doc.site().name() + ' ' + doc.link()).stream()
                .map(Tokens::singular)
                .toList();
        this.counts = words.stream().collect(groupingBy(Tokens::singular, counting()));
    }

    Doc doc() {
        return doc;
    }

    /** The text without its markup. */
    String plain() {
        return plain;
    }

    boolean has(Clause clause) {
        return switch (clause) {
            case OnSite(var host) -> isOn(host);
            case OfType(var type) -> isOfType(type);
            case AnyOf(var clauses) -> clauses.stream().anyMatch(this::has);
            default -> worth(clause) > 0;
        };
    }

    /** What this clause brings to the page's score; limits bring nothing. */
    int worth(Clause clause) {
        return switch (clause) {
            case Word(var stem, var _) -> worth(stem);
            case Phrase(var words) -> (title.contains(spaced(words)) ? 12 : 0) + (text.contains(spaced(words)) ? 6 : 0);
            case AnyOf(var clauses) ->
                clauses.stream().mapToInt(this::worth).max().orElse(0);
            default -> 0;
        };
    }

    private int worth(String stem) {
        return (titleStems.contains(stem) ? 8 : 0)
                + (placeStems.contains(stem) ? 4 : 0)
                + Math.toIntExact(Math.min(5, counts.getOrDefault(stem, 0L)));
    }

    private static String spaced(String words) {
        return ' ' + words + ' ';
    }

    private boolean isOn(String host) {
        var own = doc.address().host().replaceFirst("^www\\.", "");
        return own.equals(host) || own.endsWith('.' + host);
    }

    private boolean isOfType(String type) {
        return doc.extension().equals(type) || Tokens.fold(doc.medium().label()).startsWith(type);
    }
}
