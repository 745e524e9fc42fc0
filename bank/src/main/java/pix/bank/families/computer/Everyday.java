package pix.bank.families.computer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.families.computer.Desktop.App;
import pix.bank.families.settings.Part;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;

/** The programs that fill any menu, drawn from a stock, whose names differ from those of the author's own. */
final class Everyday {

    record Usual(String name, @Nullable String icon, String keys, String text) {}

    private static final List<Usual> STOCK =
            List.of(Yaml.read(Resource.text("computer/apps.yaml").orElseThrow(), Usual[].class));

    private Everyday() {}

    /** The author's and so many others. */
    static List<App> with(Desktop desktop, Draw draw) {
        if (desktop.around() == null) return desktop.apps();
        var named = desktop.apps().stream().map(App::name).collect(Collectors.toSet());
        var others =
                STOCK.stream().filter(usual -> !named.contains(usual.name())).toList();
        var drawn = new ArrayList<App>();
        for (var usual : draw.sample(others, desktop.around())) drawn.add(app(usual, "e" + (drawn.size() + 1)));
        return Stream.concat(desktop.apps().stream(), drawn.stream()).toList();
    }

    private static App app(Usual usual, String id) {
        var page = List.<Part>of(new Part.Text(usual.text(), null));
        return new App(id, usual.name(), usual.icon(), usual.keys(), null, null, null, null, null, page, null, null);
    }
}
