package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;

/** Sets whose answers are too few, or hide behind names that are drawn, each seen. */
class VarietyCheckTests {

    private static final Bank BANK = BankLoader.load();

    /** It draws a town. */
    private static final Item ITEM = AnItem.first(BANK.item("@naviguer4").orElseThrow());

    @Test
    void an_answer_that_is_always_the_same_is_a_fault() {
        var fixed = new AnswerRule.Choice(List.of(option("Oui", true), option("Non", false)), null);

        assertThat(faults(fixed)).hasSize(1).allMatch(fault -> fault.what().contains("has 1 right answers"));
    }

    @Test
    void one_sentence_around_a_drawn_name_is_one_answer() {
        var named = new AnswerRule.Choice(
                List.of(option("Ouvrir tout de suite le site de {{town}}", true), option("Ne rien ouvrir", false)),
                null);
        var order = new AnswerRule.Order(
                List.of("Ouvrir le site de {{town}}", "Chercher la page demandée"), "le temps", null);

        assertThat(faults(named)).anyMatch(fault -> fault.what().contains("has 1 right answers"));
        assertThat(faults(order)).anyMatch(fault -> fault.what().contains("has 1 right answers"));
    }

    @Test
    void what_is_drawn_whole_is_another_answer() {
        var drawn = new AnswerRule.Choice(List.of(option("{{town}}", true), option("Ailleurs", false)), null);

        assertThat(faults(drawn)).isEmpty();
    }

    private static AnswerRule.Option option(String text, boolean right) {
        return new AnswerRule.Option(text, right, right ? null : "se trompe");
    }

    private static List<Fault> faults(AnswerRule answer) {
        return SetDraws.of(AnItem.answering(ITEM, answer))
                .flatMap(VarietyCheck::faults)
                .toList();
    }
}
