package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;
import pix.engine.judging.Leniency;

class TypingCheckTests {

    private static final Bank BANK = BankLoader.load();

    @ParameterizedTest
    @CsvSource({"@trierfiltre1,0,n°36", "@veille4,0,il y a 36 articles", "@repere2,0,en 36", "@naviguer1,0,36 €"})
    void a_key_that_takes_a_number_only_bare_is_a_fault(String skill, int set, String way) {
        var strict = new AnswerKey.Number(List.of("36"), BigDecimal.ZERO, List.of(), Leniency.SPELLED);

        assertThat(TypingCheck.faults(challenge(skill, set))).isEmpty();
        assertThat(TypingCheck.faults(AChallenge.with(challenge(skill, set), strict)))
                .anyMatch(fault -> fault.what().contains("« " + way));
    }

    @ParameterizedTest
    @CsvSource({"@structurer5,1,P190,le prêt P190", "@repere1,3,17 h 45,à 17h45", "@repere5,1,LA 1641,code LA1641"})
    void a_key_that_takes_a_text_only_bare_is_a_fault(String skill, int set, String text, String way) {
        var strict = new AnswerKey.Text(List.of(text), Leniency.SPELLED);

        assertThat(TypingCheck.faults(challenge(skill, set))).isEmpty();
        assertThat(TypingCheck.faults(AChallenge.with(challenge(skill, set), strict)))
                .anyMatch(fault -> fault.what().contains("« " + way));
    }

    @Test
    void another_unit_and_two_numbers_stay_wrong() {
        var weight = challenge("@naviguer2", 0);
        var value = ((AnswerKey.Number) weight.key()).accepted().getFirst();

        assertThat(isRight(weight, value + " grammes")).isTrue();
        assertThat(isRight(weight, value + " kg")).isFalse();
        assertThat(isRight(weight, value + " ou 1000 g")).isFalse();
        assertThat(isRight(weight, "moins de " + value + " g")).isFalse();
    }

    private static boolean isRight(Challenge challenge, String typed) {
        return Judge.judge(challenge.key(), new Answer.Text(typed)).correct();
    }

    private static Challenge challenge(String skill, int set) {
        return BANK.item(skill).orElseThrow().challenge(set, Seeds.known(1));
    }
}
