package pix.bank.families.search;

import java.util.List;
import java.util.regex.Pattern;
import pix.bank.web.Markdown;

/** The few words of a page that show why it was found, those of the query in bold. */
final class Snippet {

    private static final int LENGTH = 32;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Snippet() {}

    /** HTML. */
    static String of(String text, List<String> stems) {
        var words = List.of(SPACE.split(text));
        int from = best(words.stream().map(word -> isOne(word, stems)).toList());
        int to = Math.min(words.size(), from + LENGTH);
        var shown = String.join(" ", words.subList(from, to));
        return (from > 0 ? "… " : "") + bold(shown, stems) + (to < words.size() ? " …" : "");
    }

    /** Where the window with the most words of the query begins; a little before its first one. */
    private static int best(List<Boolean> hits) {
        int best = 0;
        long most = 0;
        for (int from = 0; from + LENGTH / 2 < hits.size(); from++) {
            long count = hits.subList(from, Math.min(hits.size(), from + LENGTH)).stream()
                    .filter(hit -> hit)
                    .count();
            if (count > most) {
                most = count;
                best = from;
            }
        }
        int first = hits.subList(best, hits.size()).indexOf(true);
        return first < 0 ? 0 : Math.max(0, Math.min(best + first - 6, Math.max(0, hits.size() - LENGTH)));
    }

    private static boolean isOne(String word, List<String> stems) {
        return Tokens.words(word).stream().map(Tokens::singular).anyMatch(stems::contains);
    }

    private static String bold(String text, List<String> stems) {
        var html = new StringBuilder();
        var matcher = WORD.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (!isOne(matcher.group(), stems)) continue;
            html.append(Markdown.escape(text.substring(done, matcher.start())))
                    .append("<b>")
                    .append(Markdown.escape(matcher.group()))
                    .append("</b>");
            done = matcher.end();
        }
        return html.append(Markdown.escape(text.substring(done))).toString();
    }
}
