package pix.bank.families.wiki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/**
 * An encyclopaedia, seen in a browser. Gives the texts, for the versions of an article written together,
 * {@code slug.3.size} in bytes and {@code slug.3.change}, the size of the third less that of the second.
 */
public final class Encyclopaedias implements Family<Wiki> {

    @Override
    public String name() {
        return "encyclopaedia";
    }

    @Override
    public Class<Wiki> sceneType() {
        return Wiki.class;
    }

    @Override
    public Staged stage(Wiki wiki, Draw draw) {
        var start = "https://" + wiki.host() + (wiki.start() == null ? "/" : "/article/" + wiki.start());
        return new Staged(List.of(new Browser(new WikiSite(wiki), start, Map.of())), values(wiki));
    }

    private static Map<String, String> values(Wiki wiki) {
        var values = new LinkedHashMap<String, String>();
        for (var article : wiki.articles()) {
            var past = article.past();
            IntStream.range(0, past.size()).forEach(place -> {
                var version = article.slug() + '.' + (place + 1);
                values.put(version + ".size", Integer.toString(past.get(place).size()));
                values.put(version + ".change", Integer.toString(HistoryPage.change(past, place)));
            });
        }
        return values;
    }
}
