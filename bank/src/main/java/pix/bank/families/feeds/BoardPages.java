package pix.bank.families.feeds;

import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.feeds.FeedWorld.Board;
import pix.bank.question.Draw;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A monitoring board: the group's request, the board with its rules, and the reference that what it sends is given. */
record BoardPages(FeedWorld world, Board board, Published published, Draw draw) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(world.reader())) return Optional.empty();
        return switch (address.path().replaceFirst("(?<=.)/$", "")) {
            case "/" -> Optional.of(page(board.requestTitle(), Markdown.html(board.request())));
            case "/tableau" -> Optional.of(page("Le tableau de veille", tableau(address)));
            default -> Optional.empty();
        };
    }

    private String tableau(Address address) {
        var rules = BoardForm.read(address, world);
        if (address.query().isEmpty()) return new BoardForm(world, rules).html();
        return result(rules) + "<h2>Changer le tableau</h2>" + new BoardForm(world, rules).html();
    }

    private String result(Rules rules) {
        var kept = rules.sort(published.entries(), published.now());
        return """
                <div class="notice" role="status"><p><strong>%d article%s gardé%2$s</strong></p>
                <p>Synthèse : %s. Destinataires : %s.</p>
                <p>Référence de la synthèse : <strong>%s</strong></p></div>%s
                """.formatted(
                        kept.size(),
                        kept.size() > 1 ? "s" : "",
                        escape(BoardForm.RHYTHM.options().getOrDefault(Rules.text(rules.rhythm()), "–")),
                        escape(BoardForm.SHARE.options().getOrDefault(Rules.text(rules.share()), "–")),
                        reference(rules, kept, draw),
                        Reader.list(kept));
    }

    /** Six digits that change with what is kept, its order, the rhythm and the sharing. */
    static String reference(Rules rules, List<Entry> kept, Draw draw) {
        var links = kept.stream().map(Entry::link).collect(Collectors.joining(" "));
        var all = links + '|' + Rules.text(rules.rhythm()) + '|' + Rules.text(rules.share());
        return Integer.toString(draw.apart("board " + all).between(100_000, 999_999));
    }

    private WebPage page(String title, String html) {
        var frame = new SiteFrame(world.reader(), world.readerName(), "La veille à plusieurs", menu(), "");
        return new WebPage(title + " – " + world.readerName(), "reader", "fr", frame.around(title, html));
    }

    private static Map<String, String> menu() {
        var menu = new LinkedHashMap<String, String>();
        menu.put("La demande", "/");
        menu.put("Le tableau", "/tableau");
        return menu;
    }
}
