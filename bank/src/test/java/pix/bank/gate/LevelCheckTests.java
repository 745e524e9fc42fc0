package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

class LevelCheckTests {

    private static final Bank BANK = BankLoader.load();

    @ParameterizedTest
    @CsvSource({
        "@civilite2, false",
        "@hygiene4, false",
        "@hygiene5, true",
        "@hygiene7, true",
        "@motcle7, true",
        "@formule5, false"
    })
    void one_thing_to_tick_after_three_steps_is_not_worth_a_high_level(String skill, boolean isFault) {
        var item = AnItem.first(BANK.item(skill).orElseThrow());
        var working = "1. Lire.\n2. Comparer.\n3. Choisir.";
        var choice = new AnswerRule.Choice(List.of(option("Oui", true), option("Non", false)), null);

        var faults = SetDraws.of(AnItem.explained(AnItem.answering(item, choice), working))
                .flatMap(LevelCheck::faults);

        assertThat(faults.findAny().isPresent()).isEqualTo(isFault);
    }

    @Test
    void steps_and_parts_make_it_worth_its_level() {
        var item = AnItem.first(BANK.item("@hygiene5").orElseThrow());
        var order = new AnswerRule.Order(List.of("Un", "Deux", "Trois", "Quatre"), "le temps", null);
        var working = "1. Lire.\n2. Comparer.\n3. Choisir.";

        assertThat(SetDraws.of(AnItem.explained(AnItem.answering(item, order), working))
                        .flatMap(LevelCheck::faults))
                .isEmpty();
        assertThat(SetDraws.of(AnItem.explained(AnItem.answering(item, order), "Lire."))
                        .flatMap(LevelCheck::faults))
                .hasSize(1);
    }

    private static AnswerRule.Option option(String text, boolean right) {
        return new AnswerRule.Option(text, right, right ? null : "se trompe");
    }
}
