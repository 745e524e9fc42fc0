package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;

/** Answers that an author declares and that no form sends, each seen. */
class GivenCheckTests {

    private static final Bank BANK = BankLoader.load();

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("a word that the list has not", "@courriel1", 1, new Answer.Text("mercredi")),
                Arguments.of("two of one choice", "@naviguer4", 3, new Answer.Choices(List.of("1", "2"))),
                Arguments.of("a step left out", "@motdepasse6", 0, new Answer.Choices(List.of("1", "2", "3"))),
                Arguments.of(
                        "a field that is not there", "@stocker7", 0, fields("offre", "Nuage clair", "euros", "12")),
                Arguments.of("an offer that is none", "@stocker7", 0, fields("offre", "Nuage", "prix", "12")),
                Arguments.of("a message that is not there", "@hameconnage1", 1, fields("folder.m9", "spam")),
                Arguments.of("a folder that is not there", "@hameconnage1", 1, fields("folder.m1", "Papiers")),
                Arguments.of("a setting that is not there", "@hygiene1", 0, fields("charger", "oui")),
                Arguments.of("a value that no button gives", "@hygiene1", 0, fields("update", "demain")),
                Arguments.of("a window that is not open", "@tempsreel3", 0, fields("share", "jeux")),
                Arguments.of("a parent that is not there", "@ranger2", 2, fields("at.x1", "reptiles/a.jpg")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void what_nobody_can_give_is_a_fault(String what, String skill, int set, Answer answer) {
        var challenge = BANK.item(skill).orElseThrow().challenge(set, Seeds.known(1));

        assertThat(GivenCheck.faults(challenge)).isEmpty();
        assertThat(GivenCheck.faults(AChallenge.declaring(challenge, answer))).hasSize(1);
    }

    @Test
    void what_is_typed_may_be_anything() {
        var challenge = BANK.item("@repere2").orElseThrow().challenge(0, Seeds.known(1));

        assertThat(GivenCheck.faults(AChallenge.declaring(challenge, new Answer.Text("je ne sais pas"))))
                .isEmpty();
    }

    private static Answer fields(String... pairs) {
        return new Answer.Fields(
                pairs.length == 2 ? Map.of(pairs[0], pairs[1]) : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }
}
