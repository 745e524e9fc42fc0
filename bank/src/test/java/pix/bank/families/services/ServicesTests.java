package pix.bank.families.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.families.services.Portal.Ride;
import pix.bank.families.services.Portal.Stock;
import pix.bank.families.services.Portal.Trip;
import pix.bank.families.services.Timetable.Line;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;

class ServicesTests {

    static final Timetable TRAINS = new Timetable(
            "trains.example",
            "Trains",
            "Les horaires.",
            List.of("Semaine", "Dimanche"),
            List.of(
                    new Line("T1", List.of("Semaine"), List.of("A", "B", "C"), List.of(0, 10, 25), "6:50", "9:00", 40),
                    new Line("T2", List.of("Dimanche"), List.of("A", "C"), List.of(0, 30), "8:00", "8:00", 60)));

    @Test
    void a_line_leaves_regularly_and_passes_its_stops_in_order() {
        assertThat(TRAINS.departures("A", "C", "Semaine")).hasSize(4);
        assertThat(TRAINS.departures("B", "C", "Semaine").getFirst().leaves()).hasToString("7 h 00");
        assertThat(TRAINS.departures("C", "A", "Semaine")).isEmpty();
        assertThat(TRAINS.departures("A", "B", "Dimanche")).isEmpty();
    }

    @Test
    void the_last_train_in_time_may_arrive_at_the_very_minute() {
        var last = TRAINS.last(new Trip("A", "C", "Semaine", "8:35")).orElseThrow();

        assertThat(last.leaves()).hasToString("8 h 10");
        assertThat(last.arrives()).hasToString("8 h 35");
        assertThat(TRAINS.last(new Trip("A", "C", "Semaine", "8:34"))
                        .orElseThrow()
                        .leaves())
                .hasToString("7 h 30");
        assertThat(TRAINS.last(new Trip("A", "C", "Semaine", "7:00"))).isEmpty();
    }

    @Test
    void what_the_site_shows_is_what_the_texts_are_told() {
        var staged = stage(TRAINS, Map.of("right", new Trip("A", "C", "Semaine", "8:30")), null);

        assertThat(staged.values()).containsEntry("right.leaves.hour", "7").containsEntry("right.leaves.minute", "30");
        assertThat(open(staged, "trains.example/horaires?de=A&vers=C&jour=Semaine"))
                .contains("<td>7 h 30</td><td>7 h 55</td>");
    }

    @Test
    void a_way_has_the_length_of_its_steps_and_is_the_same_each_time() {
        var routes = Stock.of(portal(null, null, null)).routes();
        var from = routes.spot("Gare");
        var to = routes.spot("Stade");

        var way = routes.way(from, to, routes.mode("À vélo"), Draw.known(4));

        assertThat(way.steps().stream().mapToInt(Routes.Step::hectometres).sum())
                .isEqualTo(way.hectometres());
        assertThat(way).isEqualTo(routes.way(from, to, routes.mode("À vélo"), Draw.known(4)));
        assertThat(way.hectometres())
                .isGreaterThan(routes.way(from, to, routes.mode("À pied"), Draw.known(4))
                        .hectometres());
    }

    @Test
    void a_ride_is_told_as_the_route_planner_shows_it() {
        var staged = stage(null, null, Map.of("right", new Ride("Gare", "Collège", "À pied")));

        assertThat(open(staged, "par-ou-passer.example/trajet?de=Gare&vers=Coll%C3%A8ge&mode=%C3%80+pied"))
                .contains("<strong>" + staged.values().get("right.km") + " km</strong>")
                .contains("environ " + staged.values().get("right.minutes") + " minutes");
        assertThat(open(staged, "par-ou-passer.example/trajet?de=Gare&vers=Gare"))
                .contains("deux lieux différents");
    }

    @Test
    void texts_no_longer_in_force_are_left_out_when_asked_and_say_so() {
        var staged = stage(null, null, null);

        assertThat(open(staged, "textes-officiels.example/recherche?q=jardins+partag%C3%A9s"))
                .contains("2016-007", "2022-018");
        assertThat(open(staged, "textes-officiels.example/recherche?q=jardins&etat=En+vigueur+seulement"))
                .contains("2022-018")
                .doesNotContain("2016-007");
        assertThat(open(staged, "textes-officiels.example/texte/2016-007")).contains("Abrogé depuis le 1er mars 2022");
        assertThat(open(staged, "textes-officiels.example/texte/2022-018")).contains("En vigueur.");
    }

    @Test
    void pictures_are_found_by_what_they_show_and_by_licence() {
        var staged = stage(null, null, null);

        assertThat(open(staged, "images-en-partage.example/recherche?q=arbre&licence=Libre"))
                .contains("1150")
                .doesNotContain("1043");
        assertThat(open(staged, "images-en-partage.example/recherche?q=arbre&licence=Non+commerciale"))
                .contains("Aucune image");
        assertThat(open(staged, "images-en-partage.example/image/1150"))
                .contains("Olga Nowak", "aria-label=\"Un grand arbre seul dans un pré\"", "en citant l'auteur");
    }

    @Test
    void the_portal_leads_to_every_service_in_an_order_of_chance() {
        var portal = open(stage(TRAINS, null, null), "portail.example/");

        assertThat(portal)
                .contains("https://trains.example/", "https://par-ou-passer.example/")
                .contains("https://textes-officiels.example/", "https://images-en-partage.example/");
    }

    @Test
    void a_trip_that_no_line_makes_is_an_authors_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage(TRAINS, Map.of("right", new Trip("C", "A", "Semaine", "9:00")), null))
                .withMessageContaining("no departure");
    }

    private static Staged stage(
            @Nullable Timetable trains, @Nullable Map<String, Trip> trips, @Nullable Map<String, Ride> rides) {
        return new Services().stage(portal(trains, trips, rides), Draw.known(11));
    }

    private static Portal portal(
            @Nullable Timetable trains, @Nullable Map<String, Trip> trips, @Nullable Map<String, Ride> rides) {
        return new Portal(
                "portail.example",
                "Portail",
                "school",
                null,
                "Choisissez.",
                trains,
                null,
                null,
                null,
                null,
                trips,
                rides);
    }

    private static String open(Staged staged, String address) {
        return ((Browser) staged.scenes().getFirst())
                .web()
                .open(Address.parse(address))
                .orElseThrow()
                .body();
    }
}
