package pix.bank.families.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.feeds.FeedWorld.Ask;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Web;

/** Sites followed by their feeds in a reader, or on a board with rules; all that is done is in the address. */
public final class Feeds implements Family<FeedWorld> {

    private static final int TRIES = 300;

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Class<FeedWorld> sceneType() {
        return FeedWorld.class;
    }

    @Override
    public Staged stage(FeedWorld world, Draw draw) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var published = Published.of(world, draw.apart("published " + attempt));
            var answers = answers(world, published, draw);
            if (tellsApart(answers)) return new Staged(List.of(browser(world, published, draw)), answers);
        }
        throw new IllegalArgumentException("the asks never differ from « code »");
    }

    private static Map<String, String> answers(FeedWorld world, Published published, Draw draw) {
        var answers = new LinkedHashMap<String, String>();
        world.asks().forEach((name, ask) -> answers.put(name, answer(ask, published, draw)));
        return answers;
    }

    private static String answer(Ask ask, Published published, Draw draw) {
        var kept = ask.rules().sort(published.entries(), published.now());
        if (ask.give().equals("count")) return Integer.toString(kept.size());
        if (ask.give().equals("reference")) return BoardPages.reference(ask.rules(), kept, draw);
        if (kept.size() <= ask.place()) return "–";
        var entry = kept.get(ask.place());
        return switch (ask.give()) {
            case "title" -> entry.title();
            case "site" -> entry.site();
            case "day" -> entry.at().toLocalDate().toString();
            default -> throw new IllegalArgumentException("nothing to give named " + ask.give());
        };
    }

    /** A wrong way leads elsewhere, and the right one somewhere. */
    private static boolean tellsApart(Map<String, String> answers) {
        var right = answers.getOrDefault("code", "");
        return !right.equals("–")
                && !right.equals("0")
                && answers.values().stream().filter(right::equals).count() == 1;
    }

    private static Browser browser(FeedWorld world, Published published, Draw draw) {
        var sites = new FeedSites(world, published);
        Web tool = world.board() == null
                ? new Reader(world, published)
                : new BoardPages(world, world.board(), published, draw);
        return new Browser(
                address -> tool.open(address).or(() -> sites.open(address)),
                world.start(),
                new LinkedHashMap<>(world.bookmarks()));
    }
}
