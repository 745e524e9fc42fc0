package pix.bank.families.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Web;

/** A list of texts to read, drawn among many, each on its own site, whose natures are to be told apart. */
public final class ReadingList implements Family<Reading> {

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Class<Reading> sceneType() {
        return Reading.class;
    }

    @Override
    public Staged stage(Reading reading, Draw draw) {
        var drawn = reading.drawn(draw);
        var rest = new PressSites().stage(reading.press(), draw.apart("press"));
        var list = new PressWeb(List.of(reading.list(drawn)), Layout.TOP);
        var browser = (Browser) rest.scenes().getFirst();
        Web web = address -> list.open(address).or(() -> browser.web().open(address));
        Map<String, String> values = new HashMap<>(rest.values());
        values.putAll(Reading.values(drawn));
        return new Staged(List.of(new Browser(web, browser.start(), browser.bookmarks())), values);
    }
}
