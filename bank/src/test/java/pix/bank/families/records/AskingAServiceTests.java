package pix.bank.families.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.families.Staged;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskingAServiceTests {

    static final Staged STAGED = new Records().stage(Yaml.read("""
                    service: {host: api.example, name: Données}
                    tables:
                      comptages:
                        sheet: Comptages
                        rows: 60
                        columns:
                          - {name: releve, code: R}
                          - {name: lieu, words: [Évry, Le Pont]}
                          - {name: passages, amounts: [1, 99]}
                    asks:
                      many: {from: comptages, where: {lieu: Le Pont, passages: ">39"}}
                    """, Base.class), Draw.known(4));

    @Test
    void parameters_filter_and_the_total_counts_every_page() {
        var answer = json("?lieu=le+pont&passages_min=40");

        assertThat(answer.get("total").asString()).isEqualTo(STAGED.values().get("many.count"));
        assertThat(answer.get("lignes"))
                .hasSize(5)
                .allMatch(row -> row.get("passages").intValue() >= 40);
    }

    @Test
    void rows_are_sorted_as_numbers_and_paged() {
        var first = passages(json("?tri=-passages&limite=4"));
        var second = passages(json("?tri=-passages&limite=4&page=2"));

        assertThat(IntStream.concat(
                                first.stream().mapToInt(n -> n), second.stream().mapToInt(n -> n))
                        .boxed()
                        .toList())
                .hasSize(8)
                .isSortedAccordingTo((one, other) -> other - one);
    }

    @ParameterizedTest
    @CsvSource({
        "?ville=Évry, paramètre inconnu : ville",
        "?tri=ville, tri inconnu : ville",
        "?limite=beaucoup, 'limite attend un nombre, à partir de 1'",
        "?page=0, 'page attend un nombre, à partir de 1'"
    })
    void what_it_does_not_know_it_says(String query, String said) {
        assertThat(json(query).get("erreur").asString()).isEqualTo(said);
    }

    @Test
    void the_manual_names_the_columns_and_another_path_is_nowhere() {
        assertThat(page("/")).contains("<code>passages</code>", "https://api.example/v1/comptages?limite=2");
        assertThat(web().web().open(Address.parse("api.example/v1/ventes"))).isEmpty();
    }

    private static List<Integer> passages(JsonNode answer) {
        return answer.get("lignes")
                .valueStream()
                .map(row -> row.get("passages").intValue())
                .toList();
    }

    private static JsonNode json(String query) {
        var page = page("/v1/comptages" + query);
        var code = page.substring(page.indexOf("<code>") + 6, page.indexOf("</code>"));
        return new JsonMapper().readTree(code.replace("&quot;", "\""));
    }

    private static String page(String path) {
        return web().web()
                .open(Address.parse("api.example" + path))
                .orElseThrow()
                .body();
    }

    private static Scene.Browser web() {
        return (Scene.Browser) STAGED.scenes().getFirst();
    }
}
