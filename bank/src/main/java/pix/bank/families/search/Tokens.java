package pix.bank.families.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pix.engine.writing.Letters;

/** Words as the engine compares them: case and accents are forgiven always, the plural outside quotes. */
final class Tokens {

    /** What a question is made of and a page is not about. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a au aux avec c ce ces cet cette combien comment d dans de des du elle en est et etait il ils j je l la le les leur"
                            + " m me mon n ne nous on ou par pas pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa se"
                            + " ses son sont sur t ta te tes ton tu un une vous y the of and to in for is are")
                    .split(" "));

    private Tokens() {}

    /** Letters without case nor accent. */
    static String fold(String text) {
        return Letters.folded(text);
    }

    /** The words of a text, in order: letters and digits; all else separates. */
    static List<String> words(String text) {
        var folded = fold(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean inside = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
            if (inside && start < 0) start = at;
            if (!inside && start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    /** « chevaux » and « cheval », « maisons » and « maison » are one word. */
    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("eaux")) return word.substring(0, word.length() - 1);
        if (word.length() > 4 && word.endsWith("aux")) return word.substring(0, word.length() - 3) + "al";
        if (word.length() > 3 && (word.endsWith("s") || word.endsWith("x")))
            return word.substring(0, word.length() - 1);
        return word;
    }

    static boolean isEmpty(String word) {
        return EMPTY_WORDS.contains(word);
    }
}
