package pix.bank.families.maps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/**
 * A plan of an invented town, seen in a browser. Gives the texts, for each place's id: {@code id.street},
 * {@code id.short} (the street without « rue des »), {@code id.address}, {@code id.number}; for two neighbours of
 * {@code along}, {@code metres.one.other}; for each kind's sign, {@code count.sign}, {@code count.sign.nord} and
 * {@code count.sign.sud} of the river.
 */
public final class Maps implements Family<PlanScene> {

    @Override
    public String name() {
        return "maps";
    }

    @Override
    public Class<PlanScene> sceneType() {
        return PlanScene.class;
    }

    @Override
    public Staged stage(PlanScene scene, Draw draw) {
        var plan = PlanLayout.plan(scene, draw);
        var browser = new Browser(new PlanSite(plan), "https://" + scene.host() + "/", Map.of());
        return new Staged(List.of(browser), values(plan));
    }

    private static Map<String, String> values(Plan plan) {
        var values = new LinkedHashMap<String, String>();
        plan.places().forEach(place -> place(place, values));
        var together = plan.scene().together().stream().map(plan::place).toList();
        for (var one : together)
            for (var other : together)
                values.put(
                        "metres." + one.spot().id() + '.' + other.spot().id(),
                        Integer.toString(
                                Math.abs(one.x() - other.x()) * plan.scene().metres()));
        for (var kind : plan.scene().kinds()) counts(plan, kind.sign(), values);
        return values;
    }

    private static void place(Place place, Map<String, String> values) {
        var id = place.spot().id();
        values.put(id + ".street", place.street().name());
        values.put(id + ".short", place.street().shortName());
        values.put(id + ".address", place.address());
        values.put(id + ".number", Integer.toString(place.houseNumber()));
    }

    private static void counts(Plan plan, String sign, Map<String, String> values) {
        long north = plan.count(sign, true);
        long south = plan.count(sign, false);
        values.put("count." + sign, Long.toString(north + south));
        values.put("count." + sign + ".nord", Long.toString(north));
        values.put("count." + sign + ".sud", Long.toString(south));
    }
}
