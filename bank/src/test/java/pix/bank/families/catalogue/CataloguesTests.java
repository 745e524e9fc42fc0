package pix.bank.families.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pix.bank.families.catalogue.Holdings.Field;
import pix.bank.families.catalogue.Holdings.Kind;
import pix.bank.families.catalogue.Holdings.Query;
import pix.bank.families.catalogue.Holdings.Subject;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;

class CataloguesTests {

    static final List<Field> FIELDS = List.of(
            new Field("titre", "Titre", Kind.TITLE),
            new Field("auteur", "Auteur", Kind.PERSON),
            new Field("sujet", "Sujet", Kind.SUBJECT),
            new Field("type", "Type", Kind.LIST),
            new Field("annee", "Année", Kind.YEAR),
            new Field("cote", "Cote", Kind.MARK));
    static final Map<String, String> BOOK = Map.of(
            "titre",
            "Les abeilles de l'hiver",
            "auteur",
            "Évrard, Noé",
            "sujet",
            "Abeilles",
            "type",
            "Livre",
            "annee",
            "1990");
    static final Map<String, String> FILM = Map.of(
            "titre",
            "Noé Évrard filme les ours",
            "auteur",
            "Sow, Ada",
            "sujet",
            "Ours",
            "type",
            "DVD",
            "annee",
            "2001");

    @Test
    void a_word_in_a_field_is_searched_in_that_field_only() {
        assertThat(found(Map.of("auteur", "noe evrard"))).containsExactly(BOOK.get("titre"));
        assertThat(found(Map.of("titre", "evrard"))).containsExactly(FILM.get("titre"));
        assertThat(found(Map.of("q", "évrard"))).hasSize(2);
    }

    @Test
    void all_that_is_filled_in_must_hold() {
        assertThat(found(Map.of("q", "evrard", "type", "DVD"))).containsExactly(FILM.get("titre"));
        assertThat(found(Map.of("auteur", "evrard", "type", "DVD"))).isEmpty();
    }

    @Test
    void years_are_searched_from_one_to_another_both_included() {
        assertThat(found(Map.of("annee-de", "1990", "annee-a", "2001"))).hasSize(2);
        assertThat(found(Map.of("annee-de", "1991"))).containsExactly(FILM.get("titre"));
        assertThat(found(Map.of("annee-a", "2000"))).containsExactly(BOOK.get("titre"));
    }

    @Test
    void the_beginning_of_a_word_is_enough_its_middle_is_not() {
        assertThat(found(Map.of("sujet", "abeille"))).hasSize(1);
        assertThat(found(Map.of("sujet", "beille"))).isEmpty();
    }

    @Test
    void results_are_in_the_order_that_is_asked() {
        assertThat(found(Map.of("q", "evrard", "tri", "annee"))).containsExactly(BOOK.get("titre"), FILM.get("titre"));
    }

    @Test
    void the_catalogue_holds_as_many_notices_as_wished_each_with_its_own_mark() {
        var notices = Shelves.notices(holdings(List.of(BOOK, FILM), Map.of(), null), Draw.known(3));

        assertThat(notices)
                .hasSize(60)
                .extracting(notice -> notice.value("cote"))
                .doesNotHaveDuplicates();
        assertThat(notices).extracting(notice -> notice.value("titre")).contains(BOOK.get("titre"), FILM.get("titre"));
        assertThat(notices).allSatisfy(notice -> {
            if (notice.value("type").equals("DVD"))
                assertThat(notice.value("cote")).startsWith("DV ");
        });
    }

    @Test
    void what_is_favoured_is_found_more_often() {
        assertThat(bears(Map.of("sujet", "Ours"))).isGreaterThan(bears(null) * 3 / 2);
    }

    private static long bears(@Nullable Map<String, String> favour) {
        return LongStream.range(1, 12)
                .mapToObj(seed -> Shelves.notices(holdings(List.of(), Map.of(), favour), Draw.known(seed)))
                .flatMap(List::stream)
                .filter(notice -> notice.value("sujet").equals("Ours"))
                .count();
    }

    @Test
    void the_texts_are_told_what_the_site_really_finds() {
        var queries = Map.of(
                "right", new Query(Map.of("sujet", "Ours", "type", "DVD"), "annee", List.of(2, 40)),
                "any", new Query(Map.of("sujet", "Ours"), null, null));
        var staged = new Catalogues().stage(holdings(List.of(FILM), queries, null), Draw.known(9));
        var web = ((Browser) staged.scenes().getFirst()).web();

        var page = web.open(Address.parse("catalogue.example/recherche?sujet=ours&type=DVD&tri=annee"))
                .orElseThrow()
                .body();
        assertThat(page).contains("<strong>" + staged.values().get("right.count") + " notices</strong>");
        assertThat(page.substring(page.indexOf("<ol")))
                .containsSubsequence(">" + staged.values().get("right.titre") + "</a>", "</li>");
        assertThat(staged.values().get("right.count"))
                .isNotEqualTo(staged.values().get("any.count"));
    }

    @Test
    void results_come_ten_by_ten_and_keep_the_query() {
        var staged = new Catalogues().stage(holdings(List.of(), Map.of(), Map.of("sujet", "Ours")), Draw.known(9));
        var web = ((Browser) staged.scenes().getFirst()).web();

        var first = web.open(Address.parse("catalogue.example/recherche?sujet=ours"))
                .orElseThrow()
                .body();
        var second = web.open(Address.parse("catalogue.example/recherche?sujet=ours&page=2"))
                .orElseThrow()
                .body();
        assertThat(first).contains("recherche?sujet=ours&amp;page=2");
        assertThat(first.split("<li><a href=\"https://catalogue.example/notice"))
                .hasSize(11);
        assertThat(second).contains("start=\"11\"");
        assertThat(web.open(Address.parse("catalogue.example/recherche?sujet=&type="))
                        .orElseThrow()
                        .body())
                .contains("Remplissez au moins un champ");
    }

    @Test
    void queries_that_can_never_be_answered_are_an_authors_error() {
        var impossible = Map.of("right", new Query(Map.of("titre", "introuvable"), null, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogues().stage(holdings(List.of(), impossible, null), Draw.known(1)));
    }

    private static List<String> found(Map<String, String> parameters) {
        var notices = List.of(new Notice(1, FILM), new Notice(2, BOOK));
        return new FieldSearch(FIELDS, parameters)
                .in(notices).stream().map(notice -> notice.value("titre")).toList();
    }

    private static Holdings holdings(
            List<Map<String, String>> fixed, Map<String, Query> queries, @Nullable Map<String, String> favour) {
        return new Holdings(
                "catalogue.example",
                "Catalogue",
                null,
                null,
                60,
                FIELDS,
                List.of(
                        new Subject("Abeilles", "des abeilles", "les abeilles"),
                        new Subject("Ours", "des ours", "les ours"),
                        new Subject("Trains", "des trains", "les trains")),
                List.of("La vie <of>", "<the> au jardin", "Atlas <of>"),
                Map.of("type", List.of("Livre", "DVD")),
                List.of(1980, 2020),
                Map.of("DVD", "DV"),
                favour,
                fixed,
                queries,
                "count");
    }
}
