package pix.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.gcardone.junidecode.Junidecode;
import pix.engine.judging.Leniency;
import pix.engine.judging.Writing;
import pix.engine.writing.Typed;

/**
 * A name in the letters of a plain keyboard, as logins are made of it and as it is compared, sorted and searched:
 * « Jean-Philippe » and « jean philippe » are one, « Işıl » is isil, « 小龙 » is xiaolong.
 */
public final class PlainName {

    private PlainName() {}

    /** Without case, accents, spaces or signs; a letter that no table romanises stays as it is. */
    public static String of(String name) {
        var folded = Writing.treated(name, Leniency.SPELLED);
        if (folded.chars().allMatch(PlainName::isPlain)) return folded;
        var plain = new StringBuilder(folded.length());
        folded.codePoints().forEach(letter -> plain.append(romanised(letter)));
        return plain.toString();
    }

    /** As students are sorted and searched: last name, first name. */
    public static String inOrder(String lastName, String firstName) {
        return of(lastName) + " " + of(firstName);
    }

    /** The words of what was typed to find somebody: letters and digits only, so that none is a sign of a pattern. */
    public static List<String> words(String typed) {
        return Stream.of(Typed.line(typed).split(" "))
                .map(PlainName::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String romanised(int letter) {
        if (isPlain(letter) || Character.isSupplementaryCodePoint(letter)) return Character.toString(letter);
        var latin = Junidecode.unidecode(Character.toString(letter)).toLowerCase(Locale.ROOT);
        var kept = latin.contains("?") ? "" : latin.replaceAll("[^a-z0-9]", "");
        return kept.isEmpty() && Character.isLetterOrDigit(letter) ? Character.toString(letter) : kept;
    }

    private static boolean isPlain(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }
}
