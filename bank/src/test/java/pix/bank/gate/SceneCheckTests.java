package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;

/** Questions whose scene nobody has to look at, each seen. */
class SceneCheckTests {

    private static final Bank BANK = BankLoader.load();
    private static final Item WITH_A_SCENE = BANK.item("@naviguer1").orElseThrow();
    private static final Item WITHOUT = BANK.item("@naviguer4").orElseThrow();

    @Test
    void an_answer_that_stands_in_the_question_is_a_fault() {
        var told = new AnswerRule.Text("Qui paie moins", List.of("enfant"), null);

        assertThat(faults(WITH_A_SCENE)).isEmpty();
        assertThat(faults(AnItem.answering(WITH_A_SCENE, told)))
                .anyMatch(fault -> fault.what().contains("says the answer"));
    }

    @Test
    void a_number_that_stands_in_a_longer_one_is_none() {
        var told = new AnswerRule.Text("Qui paie moins", List.of("fant"), null);

        assertThat(faults(AnItem.answering(WITH_A_SCENE, told))).isEmpty();
    }

    @Test
    void an_option_that_is_right_whatever_is_shown_is_a_fault() {
        var choice = new AnswerRule.Choice(List.of(option("La bonne", true), option("La mauvaise", false)), null);
        var select = new AnswerRule.Select("Laquelle", List.of("La bonne", "La mauvaise"), List.of("La bonne"));

        assertThat(faults(AnItem.answering(WITH_A_SCENE, choice)))
                .hasSize(WITH_A_SCENE.sets().size());
        assertThat(faults(AnItem.answering(WITH_A_SCENE, select)))
                .hasSize(WITH_A_SCENE.sets().size());
        assertThat(faults(AnItem.answering(WITHOUT, choice))).isEmpty();
    }

    private static Stream<Fault> faults(Item item) {
        return SetDraws.of(item).flatMap(SceneCheck::faults);
    }

    private static AnswerRule.Option option(String text, boolean right) {
        return new AnswerRule.Option(text, right, right ? null : "se trompe");
    }
}
