package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;

class LengthCheckTests {

    private static final int OPTIONS = 4;
    private static final Bank BANK = BankLoader.load();

    @Test
    void a_right_option_that_is_much_longer_is_a_fault() {
        var item = BANK.item("@civilite2").orElseThrow();

        assertThat(faults(AnItem.answering(item, choice("a".repeat(40), "b".repeat(30), "c".repeat(30)))))
                .hasSize(item.sets().size());
        assertThat(faults(AnItem.answering(item, choice("a".repeat(33), "b".repeat(30), "c".repeat(30)))))
                .isEmpty();
        assertThat(faults(AnItem.answering(item, choice("a".repeat(10), "b".repeat(30), "c".repeat(30)))))
                .isEmpty();
    }

    @Test
    void a_competence_whose_longest_option_is_the_right_one_too_often_or_never_is_a_fault() {
        assertThat(competences(bank(_ -> OPTIONS - 1))).contains("4.1");
        assertThat(competences(bank(_ -> 0))).contains("4.1");
        assertThat(competences(bank(item -> item % OPTIONS))).doesNotContain("4.1");
    }

    private static Stream<String> competences(Bank bank) {
        return LengthCheck.faults(bank).map(Fault::skill);
    }

    private static Stream<Fault> faults(Item item) {
        return SetDraws.of(item).flatMap(LengthCheck::faults);
    }

    /** In which every item that stages nothing is a choice, whose right option is this one by length. */
    private static Bank bank(IntUnaryOperator rightOf) {
        var number = new AtomicInteger();
        var items = BANK.items().values().stream()
                .filter(item ->
                        item.file().family() == null || item.file().family().equals("dealt"))
                .sorted(Comparator.comparing(item -> item.skill().name()))
                .map(item -> AnItem.answering(item, ranked(rightOf.applyAsInt(number.getAndIncrement()))))
                .toList();
        return new Bank("1", BANK.framework(), items, List.of(), List.of(), List.of(), List.of());
    }

    private static AnswerRule ranked(int right) {
        return new AnswerRule.Choice(
                IntStream.range(0, OPTIONS)
                        .mapToObj(place -> option("x".repeat(20 + place), place == right))
                        .toList(),
                null);
    }

    private static AnswerRule choice(String right, String... wrong) {
        return new AnswerRule.Choice(
                Stream.concat(
                                Stream.of(option(right, true)),
                                Arrays.stream(wrong).map(text -> option(text, false)))
                        .toList(),
                null);
    }

    private static AnswerRule.Option option(String text, boolean right) {
        return new AnswerRule.Option(text, right, right ? null : "se trompe");
    }
}
