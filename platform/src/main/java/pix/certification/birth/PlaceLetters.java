package pix.certification.birth;

import java.util.Locale;
import java.util.regex.Pattern;
import pix.shared.PlainName;

/**
 * The letters of a place, in alphabetical order: two places are the same when they have the same ones. So the order of words, accents,
 * hyphens and capitals do not matter, « St » is « Saint », and « Paris 15e arrondissement » is « Paris 15 ».
 */
record PlaceLetters(String sorted) {

    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("(?<=\\d)\\s*(er|[eè]|[eè]me)?(\\s*arr[a-z.]*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAINT = Pattern.compile("(?<![\\p{L}])s(te?)(?=[ .-])", Pattern.CASE_INSENSITIVE);

    static PlaceLetters of(String place) {
        var plain = ARRONDISSEMENT.matcher(place.strip()).replaceFirst("");
        var written = SAINT.matcher(plain).replaceAll("sain$1").toLowerCase(Locale.ROOT);
        var letters = PlainName.of(written)
                .replaceFirst("(?<=\\D)0+(?=\\d+$)", "")
                .codePoints()
                .sorted()
                .toArray();
        return new PlaceLetters(new String(letters, 0, letters.length));
    }
}
