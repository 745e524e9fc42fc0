package pix.bank.families.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.services.Portal.Stock;
import pix.bank.families.services.PortalSite.Entry;
import pix.bank.families.sites.Sites;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Web;

/**
 * A portal and its services, seen in a browser. Gives the texts {@code trip.leaves.hour}, {@code trip.leaves.minute},
 * {@code trip.arrives.hour}, {@code trip.arrives.minute} for each trip, {@code ride.km} and {@code ride.minutes} for each
 * ride.
 */
public final class Services implements Family<Portal> {

    @Override
    public String name() {
        return "services";
    }

    @Override
    public Class<Portal> sceneType() {
        return Portal.class;
    }

    @Override
    public Staged stage(Portal portal, Draw draw) {
        var services = Stock.of(portal);
        var values = new LinkedHashMap<String, String>();
        trips(portal, services.timetable(), values);
        rides(portal, services.routes(), draw, values);
        var browser = new Browser(web(portal, services, draw), "https://" + portal.host() + "/", Map.of());
        return new Staged(List.of(browser), values);
    }

    private static Web web(Portal portal, Stock services, Draw draw) {
        List<Web> webs = List.of(
                new PortalSite(portal, draw.shuffled(entries(portal, services))),
                new TimetableSite(services.timetable()),
                new RoutesSite(services.routes(), draw.apart("routes")),
                new TextsSite(services.texts()),
                new PicturesSite(services.pictures()),
                Sites.web(portal.others()));
        return address ->
                webs.stream().flatMap(each -> each.open(address).stream()).findFirst();
    }

    private static List<Entry> entries(Portal portal, Stock services) {
        var entries = new ArrayList<Entry>();
        var timetable = services.timetable();
        var routes = services.routes();
        var texts = services.texts();
        var pictures = services.pictures();
        entries.add(new Entry(timetable.host(), timetable.name(), timetable.says()));
        entries.add(new Entry(routes.host(), routes.name(), routes.says()));
        entries.add(new Entry(texts.host(), texts.name(), texts.says()));
        entries.add(new Entry(pictures.host(), pictures.name(), pictures.says()));
        for (var site : portal.others())
            entries.add(new Entry(site.host(), site.name(), site.tagline() == null ? "" : site.tagline()));
        return entries;
    }

    private static void trips(Portal portal, Timetable timetable, Map<String, String> values) {
        if (portal.trips() == null) return;
        portal.trips().forEach((name, trip) -> {
            var last = timetable.last(trip).orElseThrow(() -> new IllegalArgumentException("no departure for " + trip));
            values.put(name + ".leaves.hour", last.leaves().hour());
            values.put(name + ".leaves.minute", last.leaves().minute());
            values.put(name + ".arrives.hour", last.arrives().hour());
            values.put(name + ".arrives.minute", last.arrives().minute());
        });
    }

    private static void rides(Portal portal, Routes routes, Draw draw, Map<String, String> values) {
        if (portal.rides() == null) return;
        portal.rides().forEach((name, ride) -> {
            var way = routes.way(
                    routes.spot(ride.from()), routes.spot(ride.to()), routes.mode(ride.mode()), draw.apart("routes"));
            values.put(name + ".km", way.kilometres());
            values.put(name + ".minutes", Integer.toString(way.minutes()));
        });
    }
}
