package pix.bank.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pix.bank.framework.FrameworkSkill;
import pix.bank.question.Scene.Browser;
import pix.bank.question.Seeds;
import pix.bank.web.Address;
import pix.engine.judging.AnswerKey;

class TheBankTests {

    static final Bank BANK = BankLoader.load();
    static final Seeds SEEDS = Seeds.known("this test");

    @Test
    void the_framework_has_5_areas_16_competences_80_topics_and_479_skills() {
        var framework = BANK.framework();

        assertThat(framework.areas()).hasSize(5);
        assertThat(framework.competences()).hasSize(16);
        assertThat(framework.topics()).hasSize(80);
        assertThat(framework.skills().map(FrameworkSkill::name)).hasSize(479).doesNotHaveDuplicates();
    }

    @Test
    void every_level_of_a_competence_holds_two_skills_at_least_so_that_it_can_be_reached() {
        for (var competence : BANK.framework().competences().toList())
            for (int level = 1; level <= 8; level++) {
                int wanted = level;
                assertThat(competence.skills().filter(skill -> skill.skill().level() == wanted))
                        .as("%s level %d", competence.code(), level)
                        .hasSizeGreaterThanOrEqualTo(2);
            }
    }

    @Test
    void the_same_variant_makes_the_same_challenge() {
        var item = BANK.item("@naviguer1").orElseThrow();

        var once = item.challenge(3, SEEDS);
        var again = item.challenge(3, SEEDS);

        assertThat(once.key()).isEqualTo(again.key());
        assertThat(once.examples()).isEqualTo(again.examples());
    }

    @Test
    void attempts_one_after_another_ask_the_value_sets_in_turn_by_variants_that_differ_with_the_secret() {
        var item = BANK.item("@naviguer1").orElseThrow();
        int sets = item.sets().size();
        var asked = IntStream.range(0, 3 * sets)
                .map(turn -> item.variant(SEEDS, "ada", turn, "attempt " + turn))
                .toArray();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(IntStream.of(asked)
                        .mapToObj(variant -> item.challenge(variant, SEEDS).valueSet()))
                .containsExactlyElementsOf(inTurn(item, asked[0] % sets, asked.length));
        assertThat(item.variant(Seeds.known("another secret"), "ada", 0, "attempt 0"))
                .isNotEqualTo(asked[0]);
        assertThat(item.variant(SEEDS, "ada", 0, "elsewhere")).isNotEqualTo(asked[0]);
        assertThat(item.variant(SEEDS, "ada", 0, "attempt 0")).isEqualTo(asked[0]);
    }

    private static List<String> inTurn(Item item, int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(turn -> item.sets().get(turn % item.sets().size()))
                .toList();
    }

    @Test
    void a_site_is_visited_page_by_page() {
        var challenge = BANK.item("@naviguer1").orElseThrow().challenge(0, SEEDS);
        var web = challenge.scene(Browser.class).orElseThrow().web();

        var prices =
                web.open(Address.parse("www.piscine-lagune.example/tarifs")).orElseThrow();

        var key = (AnswerKey.Number) challenge.key();
        assertThat(prices.body()).contains("<td>" + key.accepted().getFirst() + " €</td>");
        assertThat(prices.bodyUnder("/epreuves/x")).contains("href=\"/epreuves/x/piscine-lagune.example/\"");
        assertThat(web.open(Address.parse("nowhere.example"))).isEmpty();
    }
}
