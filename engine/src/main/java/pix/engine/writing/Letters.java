package pix.engine.writing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The one table of letters: how those that a keyboard lacks are typed without them. */
public final class Letters {

    /** Letters that taking the accents off does not change, each beside how it is typed. */
    private static final String TABLE = """
            œ oe  æ ae  ß ss  ø o  ł l  đ d  ð d  þ th  ħ h  ı i  ȷ j  ĸ k  ŋ n  ŧ t  ſ s  ŉ n  ĳ ij  ŀ l  ƒ f
            ə e  ǝ e  ɛ e  ɔ o  ɖ d  ɗ d  ɓ b  ƙ k  ƴ y  ɣ g  ʋ v  ɲ n  ɩ i  ʊ u  ʒ z  ǥ g  ɨ i  ʉ u  ɵ o  ƀ b  ƶ z
            ǆ dz  ǉ lj  ǌ nj  ǳ dz  ⱥ a  ȼ c  ɇ e  ɉ j  ɍ r  ɏ y  ƚ l  ɫ l  ẚ a  ẜ s  ẝ s  ẟ d  ỻ ll  ỽ v  ỿ y
            ς σ  ٱ ا  ى ي  ة ه  ک ك  ی ي
            """;

    private static final Map<Integer, String> SPELT = table();

    private Letters() {}

    /** In lower case, without accents, and with the letters of a plain keyboard: « Þóra Đorđević », thora dordevic. */
    public static String folded(String text) {
        return spelt(unaccented(text));
    }

    /** In lower case, without accents nor the vowel marks that Arabic and Hebrew may leave out; the rest as it was. */
    public static String unaccented(String text) {
        return bare(text.toLowerCase(Locale.ROOT));
    }

    /** Without accents nor the vowel marks that Arabic and Hebrew may leave out; capitals stay. */
    public static String bare(String text) {
        if (Typed.isAscii(text)) return text;
        var bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(sign -> !isAccent(sign))
                .forEach(bare::appendCodePoint);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Letters of one drawing as a plain keyboard types them, in one letter or two. */
    public static String spelt(String text) {
        if (Typed.isAscii(text)) return text;
        var spelt = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            var known = SPELT.get(letter);
            if (known == null) spelt.appendCodePoint(letter);
            else spelt.append(known);
        });
        return spelt.toString();
    }

    private static boolean isAccent(int sign) {
        return sign >= 0x0300 && sign <= 0x036F
                || sign >= 0x1AB0 && sign <= 0x1AFF
                || sign >= 0x1DC0 && sign <= 0x1DFF
                || sign >= 0xFE20 && sign <= 0xFE2F
                || isVowelMark(sign);
    }

    private static boolean isVowelMark(int sign) {
        return sign >= 0x0591 && sign <= 0x05C7 && Character.getType(sign) == Character.NON_SPACING_MARK
                || sign >= 0x0610 && sign <= 0x061A
                || sign >= 0x064B && sign <= 0x065F
                || sign == 0x0670
                || sign == 0x0640;
    }

    private static Map<Integer, String> table() {
        var table = new HashMap<Integer, String>();
        var words = TABLE.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) table.put(words[i].codePointAt(0), words[i + 1]);
        return Map.copyOf(table);
    }
}
