package pix.bank.families.records;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Differing;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.sheet.TableFiles;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.web.Web;

/**
 * A few tables as files to open, or on the page of a base; gives what its asks find, and {@code TABLE.odd}. Of tables that
 * are written untidily, {@code raw.NAME…} is what the same asks find in them as they stand.
 */
public final class Records implements Family<Base> {

    private static final int MOST_TRIES = 300;

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Class<Base> sceneType() {
        return Base.class;
    }

    @Override
    public Staged stage(Base base, Draw draw) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var tables = tables(base, draw.apart("rows" + tries));
            var shown = shown(base, tables, draw.apart("hands" + tries));
            var values = values(base, tables, shown);
            if (Differing.holds(base.differ(), values)) return new Staged(scenes(base, shown), values);
        }
        throw new IllegalStateException("no rows in which these differ: " + base.differ());
    }

    private static Map<String, DrawnTable> tables(Base base, Draw draw) {
        var tables = new LinkedHashMap<String, DrawnTable>();
        base.tables().forEach((name, sheet) -> tables.put(name, new Filling(sheet, tables, draw.apart(name)).drawn()));
        return tables;
    }

    /** The tables as they are handed over. */
    private static Map<String, DrawnTable> shown(Base base, Map<String, DrawnTable> tables, Draw draw) {
        var shown = new LinkedHashMap<String, DrawnTable>();
        tables.forEach((name, drawn) -> {
            var hands = new Untidying(requireNonNull(base.tables().get(name)), draw.apart(name));
            shown.put(name, hands.isNeeded() ? new DrawnTable(hands.of(drawn.table()), drawn.odd()) : drawn);
        });
        return shown;
    }

    private static Map<String, String> values(
            Base base, Map<String, DrawnTable> tables, Map<String, DrawnTable> shown) {
        var values = new LinkedHashMap<String, String>();
        if (!shown.equals(tables))
            base.asks().forEach((name, query) -> values.putAll(query.values("raw." + name, shown)));
        base.asks().forEach((name, query) -> values.putAll(query.values(name, tables)));
        tables.forEach((name, drawn) -> values.put(name + ".odd", drawn.odd()));
        return values;
    }

    private static List<Scene> scenes(Base base, Map<String, DrawnTable> tables) {
        if (base.site() != null) return browser(base.site(), new BaseSite(base.site(), tables));
        if (base.service() != null) return browser(base.service(), new ServiceSite(base.service(), tables));
        var files = new ArrayList<Asset>();
        tables.forEach((name, drawn) -> {
            if (base.text() == null)
                files.addAll(TableFiles.of(name, drawn.table()).files());
            else files.add(new TextFile(drawn.table(), base.text()).named(name));
        });
        return List.of(new Scene.Files(files));
    }

    private static List<Scene> browser(Base.Site site, Web web) {
        var home = site.host() + "/";
        return List.of(new Scene.Browser(web, home, Map.of(site.name(), home)));
    }
}
