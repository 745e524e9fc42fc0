package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;

class LevelCheckTests {

    private static final Bank BANK = BankLoader.load();
    private static final String STEPS = "1. Lire.\n2. Comparer.\n3. Choisir.";

    @ParameterizedTest
    @CsvSource({"@civilite2, false", "@hygiene4, false", "@hygiene5, true", "@hygiene7, true", "@motcle7, true"})
    void one_thing_to_tick_after_three_steps_is_not_worth_a_high_level(String skill, boolean isFault) {
        var item = AnItem.inWords(BANK.item(skill).orElseThrow());

        assertThat(faults(AnItem.explained(item, STEPS)).findAny().isPresent()).isEqualTo(isFault);
    }

    @Test
    void something_to_open_is_an_effort_too() {
        var item = AnItem.first(BANK.item("@formule5").orElseThrow());
        var choice = AnItem.inWords(item).file().sets().getFirst().answer();

        assertThat(faults(AnItem.explained(AnItem.answering(item, choice), STEPS)))
                .isEmpty();
    }

    @Test
    void steps_and_parts_make_it_worth_its_level() {
        var order = new AnswerRule.Order(List.of("Un", "Deux", "Trois", "Quatre"), "le temps", null);
        var item = AnItem.answering(AnItem.inWords(BANK.item("@hygiene5").orElseThrow()), order);

        assertThat(faults(AnItem.explained(item, STEPS))).isEmpty();
        assertThat(faults(AnItem.explained(item, "Lire."))).hasSize(1);
    }

    private static Stream<Fault> faults(Item item) {
        return SetDraws.of(item).flatMap(LevelCheck::faults);
    }
}
