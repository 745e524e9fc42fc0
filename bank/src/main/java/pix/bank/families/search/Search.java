package pix.bank.families.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/** A search engine on about 400 pages: those of the author, and noise around the same themes. */
public final class Search implements Family<Search.Written> {

    private static final int PAGES = 400;

    /**
     * @param start the first address; absent, the engine's own
     * @param themes of the noise ({@code bank/search/NAME.yaml}), the first one the most frequent
     * @param avoid words and numbers that no page of noise holds: the answer, first of all
     * @param series look-alike pages, written once and filled many times
     */
    public record Written(
            @Nullable String start,
            @Nullable Map<String, String> bookmarks,
            List<String> themes,
            List<String> avoid,
            Trials trials,
            @Nullable List<Ad> ads,
            List<WrittenPage> pages,
            @Nullable List<Series> series) {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Class<Written> sceneType() {
        return Written.class;
    }

    @Override
    public Staged stage(Written scene, Draw draw) {
        var web = new SearchWeb(() -> corpus(scene, draw.apart("noise")), () -> ads(scene), scene.trials);
        var start = scene.start == null ? "https://" + SearchWeb.HOST + "/" : scene.start;
        return Staged.of(
                new Browser(web, start, scene.bookmarks == null ? Map.of() : new LinkedHashMap<>(scene.bookmarks)));
    }

    private static Corpus corpus(Written scene, Draw draw) {
        var corpus = new Corpus();
        scene.pages.forEach(page -> corpus.add(page.doc()));
        if (scene.series != null) scene.series.forEach(series -> series.docs().forEach(corpus::add));
        corpus.drown(scene.themes, scene.avoid, PAGES, draw);
        return corpus;
    }

    /** The author's ads before those of the themes. */
    private static List<Ad> ads(Written scene) {
        var own = scene.ads == null ? Stream.<Ad>of() : scene.ads.stream();
        var bought = scene.themes.stream().flatMap(theme -> Theme.named(theme).bought().stream());
        return Stream.concat(own, bought).toList();
    }
}
