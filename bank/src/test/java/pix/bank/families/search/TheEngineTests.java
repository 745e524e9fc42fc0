package pix.bank.families.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.web.Address;

class TheEngineTests {

    static final Engine ENGINE = engine(
            doc(
                    "a",
                    "bois.example/cheval",
                    "Le cheval de trait",
                    2024,
                    "Un cheval tire le bois. Il est **très** doux."),
            doc("b", "bois.example/chevaux", "Des chevaux", 2025, "Les chevaux dorment debout près du vieux pont."),
            doc("c", "eau.mairie.example/pont", "Le vieux pont", 2023, "Près du pont, un cheval boit. Travaux en mai."),
            doc("d", "eau.mairie.example/budget.pdf", "Budget", 2022, "Réparation du pont : dix mille euros."),
            doc("e", "mare.example/", "La mare", 2021, "Un étang, des grenouilles, et un pont tout vieux."));

    @ParameterizedTest(name = "« {0} » finds {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "cheval | bac",
                "CHEVAUX | bac",
                "étang | e",
                "etang | e",
                "cheval pont | bc",
                "le cheval du pont | bc",
                "\"vieux pont\" | cb",
                "« vieux pont » | cb",
                "“vieux pont” | cb",
                "cheval -pont | a",
                "cheval –pont | a",
                "pont -\"vieux pont\" | de",
                "pont site:mairie.example | cd",
                "pont site:eau.mairie.example | cd",
                "pont site:.example -site:mairie.example | be",
                "pont site:https://www.mare.example/ | e",
                "pont filetype:pdf | d",
                "pont type:PDF | d",
                "pont -filetype:pdf | cbe",
                "grenouilles OR budget | de",
                "grenouille OU budget | de",
                "(grenouilles OR travaux) pont | ce",
                "budget OR \"cheval boit\" -dix | c",
                "site:mairie.example | cd",
                "licorne | ''",
                "''  | ''",
                "- | ''",
                "OR | ''"
            })
    void each_way_of_asking_finds_what_it_says(String query, String found) {
        assertThat(found(query, "", "", "")).isEqualTo(found);
    }

    @Test
    void a_plain_query_that_finds_little_is_followed_by_pages_that_lack_a_word() {
        var results = ENGINE.find("cheval grenouille", new Filters("", "", ""));

        assertThat(results)
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.missing()).hasSize(1));
        assertThat(ENGINE.find("\"cheval\" grenouille", new Filters("", "", "")))
                .isEmpty();
    }

    @Test
    void filters_let_through_a_year_the_years_before_a_type_and_a_language() {
        assertThat(found("pont", "2023", "", "")).isEqualTo("c");
        assertThat(found("pont", "avant-2023", "", "")).isEqualTo("de");
        assertThat(found("pont", "", "document", "")).isEqualTo("d");
        assertThat(found("pont", "", "", "en")).isEmpty();
        assertThat(found("pont", "toujours", "", "")).isEmpty();
    }

    @Test
    void among_equals_the_most_recent_is_first() {
        var engine = engine(
                doc("a", "un.example/", "Fête", 2020, "Lampions."),
                doc("b", "deux.example/", "Fête", 2024, "Lampions."));

        assertThat(engine.find("fête", new Filters("", "", "")))
                .extracting(result -> result.doc().by())
                .containsExactly("b", "a");
    }

    private static String found(String query, String period, String medium, String language) {
        return ENGINE.find(query == null ? "" : query, new Filters(period, medium, language)).stream()
                .filter(result -> result.missing().isEmpty())
                .map(result -> result.doc().by())
                .reduce("", String::concat);
    }

    static Doc doc(String name, String address, String title, int year, String text) {
        var place = Address.parse(address);
        var site = new Site(place.host(), "Un site", "blog");
        var doc = new Doc(place, site, title, LocalDate.of(year, 6, 1), name, Medium.PAGE, "fr", text);
        return doc.as(Medium.ofExtension(doc.extension()));
    }

    static Engine engine(Doc... docs) {
        return new Engine(Stream.of(docs).map(Indexed::new).toList());
    }

    static SearchWeb web(List<Ad> ads, Doc... docs) {
        var corpus = new Corpus();
        for (var doc : docs) corpus.add(doc);
        return new SearchWeb(() -> corpus, () -> ads, Trials.NONE);
    }

    static Address results(String query) {
        return new Address(SearchWeb.HOST, "/recherche", Map.of("q", query));
    }
}
