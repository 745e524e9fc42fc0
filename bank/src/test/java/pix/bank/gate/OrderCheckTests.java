package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;

class OrderCheckTests {

    private static final Item ITEM = AnItem.answering(
            AnItem.inWords(BankLoader.load().item("@hygiene5").orElseThrow()),
            new AnswerRule.Order(
                    List.of("Un", "Deux", "Trois", "Quatre", "Cinq"),
                    null,
                    List.of(List.of(1, 2), List.of(1, 3), List.of(2, 4), List.of(3, 4), List.of(4, 5))));
    private static final Challenge CHALLENGE = ITEM.challenge(0, Seeds.known(1));

    @Test
    void an_order_that_does_not_say_what_orders_it_is_a_fault() {
        assertThat(OrderCheck.faults(ITEM)).isEmpty();
        assertThat(OrderCheck.faults(AnItem.answering(ITEM, new AnswerRule.Order(List.of("a", "b"), null, null))))
                .hasSize(ITEM.sets().size());
        assertThat(OrderCheck.faults(AnItem.answering(ITEM, new AnswerRule.Order(List.of("a", "b"), "le prix", null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1 2, true",
        "4, 1 2 3 4, true",
        "4, 1 2 1 3, true",
        "4, 1 2 2 3, false",
        "3, 1 2 2 3, false",
        "3, 1 2 1 3, true"
    })
    void an_order_that_chance_finds_too_often_is_a_fault(int things, String pairs, boolean isFault) {
        var ids = List.of("1", "2", "3", "4").subList(0, things);
        var numbers = List.of(pairs.split(" "));
        var before = numbers.size() == 2
                ? List.of(new AnswerKey.Before(numbers.get(0), numbers.get(1)))
                : List.of(
                        new AnswerKey.Before(numbers.get(0), numbers.get(1)),
                        new AnswerKey.Before(numbers.get(2), numbers.get(3)));

        var challenge = AChallenge.with(CHALLENGE, new AnswerKey.Order(ids, before));

        assertThat(OrderCheck.faults(challenge).findAny().isPresent()).isEqualTo(isFault);
    }

    @Test
    void steps_that_may_be_swapped_are_and_the_correction_says_so() {
        var key = (AnswerKey.Order) CHALLENGE.key();
        var swapped = new ArrayList<>(key.ids());
        Collections.swap(swapped, 1, 2);

        assertThat(Judge.judge(key, new Answer.Choices(swapped)).correct()).isTrue();
        assertThat(CHALLENGE.correction().rightAnswer()).endsWith("(d'autres ordres conviennent aussi)");
    }
}
