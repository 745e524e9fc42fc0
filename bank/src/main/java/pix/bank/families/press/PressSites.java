package pix.bank.families.press;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Web;

/** Sites that publish, seen in a browser; gives {@code marks}, where those of their articles are, to the texts. */
public final class PressSites implements Family<Press> {

    @Override
    public String name() {
        return "press";
    }

    @Override
    public Class<Press> sceneType() {
        return Press.class;
    }

    @Override
    public Staged stage(Press press, Draw draw) {
        var layout = press.layout() == null ? draw.pick(List.of(Layout.values())) : press.layout();
        Map<String, String> bookmarks = press.bookmarks() == null ? Map.of() : new LinkedHashMap<>(press.bookmarks());
        return new Staged(
                List.of(new Browser(web(press, layout), press.start(), bookmarks)), Map.of("marks", layout.words()));
    }

    private static Web web(Press press, Layout layout) {
        var sites = new PressWeb(press.sites(), layout, pictures(press));
        if (press.archive() == null || press.copies() == null) return sites;
        var archive = new Archive(press.archive(), press.copies());
        return address -> archive.open(address).or(() -> sites.open(address));
    }

    private static Pictures pictures(Press press) {
        return new Pictures(press.pictures() == null ? Map.of() : press.pictures(), press.imageSearch());
    }
}
