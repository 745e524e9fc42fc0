package pix.bank.families.wiki;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.families.wiki.Wiki.Article;

/** The past of an article: its versions, newest first, and what each changed. */
record HistoryPage(Article article) {

    String html() {
        var past = article.past();
        return "<p>Les versions, de la plus récente à la plus ancienne. « Voir le changement » compare une version avec la précédente.</p>"
                + IntStream.iterate(past.size() - 1, place -> place >= 0, place -> place - 1)
                        .mapToObj(place -> line(past, place))
                        .collect(Collectors.joining("", "<ol class=\"history\" reversed>", "</ol>\n"));
    }

    private String line(List<Revision> past, int place) {
        var revision = past.get(place);
        return """
                <li><a href="/version/%1$s/%2$d">%3$s</a> · <strong>%4$s</strong> · %5$s octets (%6$s)%7$s \
                <a href="/changement/%1$s/%2$d" aria-label="Voir le changement du %3$s">Voir le changement</a></li>
                """.formatted(
                        article.slug(),
                        revision.number(),
                        revision.inWords(),
                        escape(revision.who()),
                        spaced(revision.size()),
                        signed(change(past, place)),
                        revision.note().isEmpty() ? "" : " · <em>" + escape(revision.note()) + "</em>");
    }

    /** In bytes. */
    static int change(List<Revision> past, int place) {
        return past.get(place).size() - (place == 0 ? 0 : past.get(place - 1).size());
    }

    private static String spaced(int number) {
        return Integer.toString(number).replaceFirst("(?=\\d{3}$)", " ").strip();
    }

    private static String signed(int number) {
        return (number < 0 ? "−" : "+") + spaced(Math.abs(number));
    }

    /** What a version changed, piece by piece. */
    String change(int number) {
        var past = article.past();
        var now = past.get(number - 1);
        var before = number == 1
                ? new TreeMap<String, String>()
                : past.get(number - 2).pieces();
        var changed = Stream.concat(now.pieces().keySet().stream(), before.keySet().stream())
                .distinct()
                .sorted()
                .filter(piece -> !now.pieces().getOrDefault(piece, "").equals(before.getOrDefault(piece, "")))
                .map(piece -> row(before.getOrDefault(piece, ""), now.pieces().getOrDefault(piece, "")))
                .collect(Collectors.joining());
        return """
                <p>Changement fait le <strong>%s</strong> par <strong>%s</strong>. <a href="/historique/%s">Retour à l'historique</a></p>
                %s
                """.formatted(now.inWords(), escape(now.who()), article.slug(), changed);
    }

    private static String row(String before, String now) {
        return "<div class=\"change\">" + side("removed", "Avant", before) + side("added", "Après", now) + "</div>\n";
    }

    private static String side(String kind, String words, String text) {
        var shown = text.isEmpty() ? "<em>(rien)</em>" : escape(text.strip()).replace("\n", "<br>");
        return "<div class=\"%s\"><strong>%s</strong><p>%s</p></div>".formatted(kind, words, shown);
    }
}
