package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Seeds;
import pix.engine.judging.AnswerKey;

class KeyCheckTests {

    private static final Challenge CHALLENGE =
            BankLoader.load().item("@donneeouverte4").orElseThrow().challenge(0, Seeds.known(1));

    @Test
    void a_right_answer_that_a_list_does_not_offer_is_a_fault() {
        var offered = ((Form.OneField) CHALLENGE.form()).field().options();

        assertThat(KeyCheck.faults(AChallenge.with(CHALLENGE, new AnswerKey.Select(List.of("un autre contrôle")))))
                .anyMatch(fault -> fault.what().contains("does not offer"));
        assertThat(KeyCheck.faults(AChallenge.with(CHALLENGE, new AnswerKey.Select(offered.subList(0, 1)))))
                .noneMatch(fault -> fault.what().contains("does not offer"));
    }
}
