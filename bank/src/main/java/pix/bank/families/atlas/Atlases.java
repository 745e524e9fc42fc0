package pix.bank.families.atlas;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pix.bank.families.Differing;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.atlas.Atlas.Ask;
import pix.bank.making.file.Words;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A site that draws maps of twenty communes; gives what each ask reads on the map that it describes, {@code NAME}, and the
 * commune that it is about, {@code place}.
 */
public final class Atlases implements Family<Atlas> {

    private static final int COMMUNES = 20;
    private static final int MOST_TRIES = 300;

    @Override
    public String name() {
        return "atlas";
    }

    @Override
    public Class<Atlas> sceneType() {
        return Atlas.class;
    }

    @Override
    public Staged stage(Atlas atlas, Draw draw) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var communes = communes(atlas, draw.apart("communes" + tries));
            var values = values(atlas, communes);
            if (areClear(communes) && Differing.holds(atlas.differ(), values))
                return new Staged(List.of(browser(atlas, communes)), values);
        }
        throw new IllegalStateException("no communes for which these differ: " + atlas.differ());
    }

    private static List<Commune> communes(Atlas atlas, Draw draw) {
        var names = draw.sample(Words.list("communes"), COMMUNES);
        int town = draw.between(0, COMMUNES - 1);
        return IntStream.range(0, COMMUNES)
                .mapToObj(each -> {
                    int inhabitants = 100
                            * (each == town
                                    ? 4 * atlas.inhabitants().getLast()
                                    : draw.between(
                                            atlas.inhabitants().getFirst(),
                                            atlas.inhabitants().getLast()));
                    long rate =
                            draw.between(atlas.rate().getFirst(), atlas.rate().getLast());
                    int counted = (int) Math.max(1, Math.round(inhabitants * rate / 100.0 / atlas.per()));
                    return Commune.of(names.get(each), inhabitants, counted, atlas.per());
                })
                .toList();
    }

    /** No two rates alike: which class a commune falls in never hangs on a tie. */
    private static boolean areClear(List<Commune> communes) {
        return communes.stream().map(Commune::rate).distinct().count() == communes.size();
    }

    private static Map<String, String> values(Atlas atlas, List<Commune> communes) {
        var values = new LinkedHashMap<String, String>();
        var place = communes.getFirst();
        values.put("place", place.name());
        atlas.asks().forEach((name, ask) -> values.put(name, value(ask, communes, place)));
        return values;
    }

    private static String value(Ask ask, List<Commune> communes, Commune place) {
        var bins = Bins.of(
                communes,
                ask.measure(),
                ask.method(),
                requireNonNullElse(ask.classes(), 0),
                requireNonNullElse(ask.limits(), List.of()));
        return switch (ask.give()) {
            case BIN -> Integer.toString(bins.of(place));
            case COUNT ->
                Integer.toString(
                        bins.all().get(requireNonNull(ask.of()) - 1).communes().size());
            case UPPER -> Bins.text(bins.all().get(requireNonNull(ask.of()) - 1).upper());
        };
    }

    private static Scene browser(Atlas atlas, List<Commune> communes) {
        var home = atlas.host() + "/";
        return new Scene.Browser(new AtlasSite(atlas, communes), home, Map.of(atlas.name(), home));
    }
}
