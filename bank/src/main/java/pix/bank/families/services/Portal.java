package pix.bank.families.services;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.sites.Sites.Site;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Yaml;

/**
 * A page that leads to services, as an author writes it. A service that is left out is the one of
 * {@code services/stock.yaml}: every portal has all four, so that the choice is a real one.
 *
 * @param also other sites of the portal: news, forum, encyclopaedia… whose front page it leads to
 * @param trips name → what is looked for in the timetable; the texts are given the last departure that arrives in time
 * @param rides name → what is looked for among the routes; the texts are given its length and its duration
 */
public record Portal(
        String host,
        String name,
        String look,
        @Nullable String tagline,
        String intro,
        @Nullable Timetable timetable,
        @Nullable Routes routes,
        @Nullable Texts texts,
        @Nullable Pictures pictures,
        @Nullable List<Site> also,
        @Nullable Map<String, Trip> trips,
        @Nullable Map<String, Ride> rides) {

    List<Site> others() {
        return also == null ? List.of() : also;
    }

    /** @param day one of the timetable's; @param by the latest arrival, {@code 14:00} */
    public record Trip(String from, String to, String day, String by) {}

    public record Ride(String from, String to, String mode) {}

    /** The four services of a portal. */
    record Stock(Timetable timetable, Routes routes, Texts texts, Pictures pictures) {

        /** The portal's own services, and the stock's where it has none. */
        static Stock of(Portal portal) {
            var stock = read();
            return new Stock(
                    portal.timetable == null ? stock.timetable : portal.timetable,
                    portal.routes == null ? stock.routes : portal.routes,
                    portal.texts == null ? stock.texts : portal.texts,
                    portal.pictures == null ? stock.pictures : portal.pictures);
        }

        private static Stock read() {
            var text = Resource.text("services/stock.yaml")
                    .orElseThrow(() -> new IllegalStateException("the bank has no services/stock.yaml"));
            return Yaml.read(text, Stock.class);
        }
    }
}
