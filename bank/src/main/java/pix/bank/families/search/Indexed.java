package pix.bank.families.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import pix.bank.families.search.Clause.AnyOf;
import pix.bank.families.search.Clause.OfType;
import pix.bank.families.search.Clause.OnSite;
import pix.bank.families.search.Clause.Phrase;
import pix.bank.families.search.Clause.Word;

/**
 * A page, ready to be searched: its words one after the other, each between two spaces, which is small and fast enough for
 * some hundred pages. What each thing found is worth:
 *
 * <ul>
 *   <li>a word: 8 in the title, 4 in the address or the site's name, 1 each time in the text, up to 5 times
 *   <li>a phrase: 12 in the title, 6 in the text
 * </ul>
 */
final class Indexed {

    private static final int MOST = 5;

    private final Doc doc;
    private final String title;
    private final String text;
    private final String titleStems;
    private final String placeStems;
    private final String textStems;

    Indexed(Doc doc) {
        this.doc = doc;
        var titleWords = Tokens.words(doc.title());
        var words = Tokens.words(PlainText.of(doc.text()));
        this.title = spaced(titleWords);
        this.text = spaced(words);
        this.titleStems = stems(titleWords);
        this.placeStems = stems(Tokens.words(doc.site().name() + ' ' + doc.link()));
        this.textStems = stems(words);
    }

    private static String spaced(List<String> words) {
        return ' ' + String.join(" ", words) + ' ';
    }

    private static String stems(List<String> words) {
        return words.stream().map(Tokens::singular).collect(joining(" ", " ", " "));
    }

    Doc doc() {
        return doc;
    }

    boolean has(Clause clause) {
        return switch (clause) {
            case OnSite(var host) -> isOn(host);
            case OfType(var type) -> isOfType(type);
            case AnyOf(var clauses) -> clauses.stream().anyMatch(this::has);
            case Word _, Phrase _ -> worth(clause) > 0;
        };
    }

    /** What this clause brings to the page's score; limits bring nothing. */
    int worth(Clause clause) {
        return switch (clause) {
            case Word(var stem, var _) -> worthOfWord(' ' + stem + ' ');
            case Phrase(var words) -> worthOfPhrase(' ' + words + ' ');
            case AnyOf(var clauses) ->
                clauses.stream().mapToInt(this::worth).max().orElse(0);
            case OnSite _, OfType _ -> 0;
        };
    }

    private int worthOfWord(String stem) {
        return (titleStems.contains(stem) ? 8 : 0) + (placeStems.contains(stem) ? 4 : 0) + count(stem);
    }

    private int worthOfPhrase(String words) {
        return (title.contains(words) ? 12 : 0) + (text.contains(words) ? 6 : 0);
    }

    /** How many times in the text; the last space of one is the first of the next. */
    private int count(String stem) {
        int count = 0;
        int at = textStems.indexOf(stem);
        while (at >= 0 && count < MOST) {
            count++;
            at = textStems.indexOf(stem, at + stem.length() - 1);
        }
        return count;
    }

    private boolean isOn(String host) {
        var own = doc.address().bareHost();
        return own.equals(host) || own.endsWith('.' + host);
    }

    private boolean isOfType(String type) {
        return doc.extension().equals(type) || Tokens.fold(doc.medium().label()).startsWith(type);
    }
}
