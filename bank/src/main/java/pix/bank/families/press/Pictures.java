package pix.bank.families.press;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pix.bank.making.picture.Drawing;
import pix.bank.making.picture.Drawing.Crop;
import pix.bank.web.Markdown;

/** Puts the pictures into the pages: each with its legend, its description, and a link to its other appearances. */
record Pictures(Map<String, Drawing> drawings, @Nullable String searchHost) {

    /** {@code picture:name}, {@code picture:name/left} or {@code picture:name/right}. */
    private static final Pattern PLACE =
            Pattern.compile("(?:<p>)?<img src=\"picture:([\\w-]+)(?:/(\\w+))?\" alt=\"([^\"]*)\" ?/?>(?:</p>)?");

    String in(String html) {
        return PLACE.matcher(html).replaceAll(place -> Matcher.quoteReplacement(figure(place)));
    }

    private String figure(MatchResult place) {
        var drawing = drawings.get(place.group(1));
        if (drawing == null) throw new IllegalArgumentException("no picture " + place.group(1));
        var crop = place.group(2) == null
                ? Crop.WHOLE
                : Crop.valueOf(place.group(2).toUpperCase(Locale.ROOT));
        return """
                <figure>%s
                <figcaption>%s</figcaption>
                <details><summary>Ce que montre l'image</summary><p>%s</p></details>
                %s</figure>
                """.formatted(
                drawing.svg(crop), place.group(3), Markdown.escape(drawing.words(crop)), search(place.group(1)));
    }

    private String search(String name) {
        return searchHost == null
                ? ""
                : "<p><a href=\"https://%s/resultats?image=%s\">Rechercher cette image</a></p>"
                        .formatted(searchHost, name);
    }
}
