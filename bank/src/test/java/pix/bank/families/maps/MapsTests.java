package pix.bank.families.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.families.maps.PlanScene.Kind;
import pix.bank.families.maps.PlanScene.Spot;
import pix.bank.families.maps.PlanScene.Wishes;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;

class MapsTests {

    static final List<Spot> PLACES = List.of(
            new Spot("bakery", "Boulangerie Évrard", "B", "Fermée le lundi."),
            new Spot("post", "La Poste", "S", null),
            new Spot("hall", "Mairie", "S", null),
            new Spot("north", "Parking Un", "P", null),
            new Spot("south", "Parking Deux", "P", null),
            new Spot("east", "Parking Trois", "P", null));

    static LongStream seeds() {
        return LongStream.range(1, 30).map(seed -> seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void places_that_belong_together_are_neighbours_in_the_authors_order(long seed) {
        var plan = plan(seed, new Wishes(List.of("bakery", "post", "hall"), null, null));

        var side = plan.side(plan.place("post").street(), plan.place("post").isNorthSide());
        var ids = side.stream().map(place -> place.spot().id()).toList();
        int first = Math.min(ids.indexOf("bakery"), ids.indexOf("hall"));
        assertThat(ids.subList(first, first + 3))
                .isIn(List.of("bakery", "post", "hall"), List.of("hall", "post", "bakery"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void places_wished_apart_are_on_different_streets(long seed) {
        var plan = plan(seed, new Wishes(null, List.of("bakery", "post", "hall"), null));

        assertThat(List.of(plan.place("bakery"), plan.place("post"), plan.place("hall")))
                .extracting(Place::street)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_kind_wished_on_both_banks_is_not_as_often_on_one_as_on_the_other(long seed) {
        var values = new Maps()
                .stage(scene(new Wishes(null, null, "P")), Draw.known(seed))
                .values();

        assertThat(List.of("1", "2")).contains(values.get("count.P.nord"), values.get("count.P.sud"));
        assertThat(values.get("count.P.nord")).isNotEqualTo(values.get("count.P.sud"));
        assertThat(values).containsEntry("count.P", "3");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_places_stand_at_one_spot_nor_on_a_crossing(long seed) {
        var plan = plan(seed, null);

        assertThat(plan.places())
                .extracting(place -> List.of(place.x(), place.y()))
                .doesNotHaveDuplicates();
        assertThat(plan.places()).noneMatch(place -> plan.down().stream().anyMatch(street -> street.at() == place.x()));
    }

    @Test
    void all_that_is_drawn_is_also_told_in_words() {
        var words = open(1, "plan.example/en-mots");

        assertThat(PLACES).allSatisfy(place -> assertThat(words).contains(place.name()));
        assertThat(words).contains("rue Neuve", "la Vive", "Le parc se trouve entre");
    }

    @Test
    void a_place_is_named_on_the_plan_only_when_it_is_seen_closer() {
        assertThat(open(1, "plan.example/")).doesNotContain(">Mairie</text>");
        assertThat(IntStream.range(0, 9)
                        .mapToObj(cell -> open(1, "plan.example/?zoom=2&x=%d&y=%d".formatted(cell % 3, cell / 3))))
                .anyMatch(page -> page.contains(">Mairie</text>"));
    }

    @Test
    void zooming_and_moving_never_leave_the_plan() {
        var corner = new PlanView(4, 99, 99);

        assertThat(corner).isEqualTo(new PlanView(4, 6, 6));
        assertThat(corner.towards(1, 0)).isEmpty();
        assertThat(corner.closer()).isEmpty();
        assertThat(PlanView.WHOLE.closer().flatMap(PlanView::farther)).contains(PlanView.WHOLE);
    }

    @Test
    void a_place_is_found_without_its_accents_and_its_card_tells_its_address() {
        var address = new Maps().stage(scene(null), Draw.known(1)).values().getOrDefault("bakery.address", "");

        assertThat(open(1, "plan.example/recherche?q=evrard")).contains("/lieu/1", "Boulangerie Évrard");
        assertThat(open(1, "plan.example/recherche?q=dragon")).contains("Aucun lieu");
        assertThat(open(1, "plan.example/lieu/1")).contains(address, "Fermée le lundi.");
    }

    @Test
    void the_key_of_the_plan_keeps_one_kind_of_place() {
        assertThat(open(1, "plan.example/?genre=P")).contains("Parking Un").doesNotContain("Mairie");
    }

    @Test
    void distances_in_the_texts_are_those_of_the_plan_in_words() {
        var staged = new Maps().stage(scene(new Wishes(List.of("bakery", "post"), null, null)), Draw.known(5));
        var words = body(staged.scenes().getFirst(), "plan.example/en-mots");

        int between = Math.abs(metres(words, "Boulangerie Évrard") - metres(words, "La Poste"));
        assertThat(staged.values()).containsEntry("metres.bakery.post", Integer.toString(between));
    }

    @Test
    void a_kind_without_a_sign_is_an_authors_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene(null, List.of(new Spot("x", "X", "?", null))))
                .withMessageContaining("?");
    }

    private static int metres(String words, String name) {
        var after = words.substring(words.indexOf(name));
        return Integer.parseInt(after.replaceFirst("(?s).*?, à (\\d+) m.*", "$1"));
    }

    private static Plan plan(long seed, @Nullable Wishes wishes) {
        return PlanLayout.plan(scene(wishes), Draw.known(seed));
    }

    private static String open(long seed, String address) {
        return body(new Maps().stage(scene(null), Draw.known(seed)).scenes().getFirst(), address);
    }

    private static String body(Scene scene, String address) {
        return ((Browser) scene)
                .web()
                .open(Address.parse(address))
                .orElseThrow()
                .body();
    }

    private static PlanScene scene(@Nullable Wishes wishes) {
        return scene(wishes, PLACES);
    }

    private static PlanScene scene(@Nullable Wishes wishes, List<Spot> places) {
        return new PlanScene(
                "plan.example",
                "Plan",
                "plan",
                null,
                null,
                List.of("rue Haute", "rue Basse", "rue des Prés"),
                List.of("rue Neuve", "rue du Four", "rue de l'Eau"),
                "la Vive",
                "Le parc",
                1,
                List.of(
                        new Kind("Boulangerie", "B", "#333"),
                        new Kind("Service", "S", "#333"),
                        new Kind("Parking", "P", "#333")),
                places,
                wishes);
    }
}
