package pix.bank.families.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;

/** The logs as a learner opens them, in CSV. */
class IncidentsTests {

    static final Item SKILL = BankLoader.load().item("@malveillant7").orElseThrow();

    @TestFactory
    Stream<DynamicTest> a_log_has_hundreds_of_lines_in_order_of_time() {
        return LongStream.range(0, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    var lines = lines(SKILL.challenge((int) seed, Seeds.known(seed)));
                    assertThat(lines).hasSizeGreaterThan(300);
                    assertThat(lines.stream().map(line -> line.substring(0, 8)).toList())
                            .isSorted();
                }));
    }

    @Test
    void the_intruder_enters_the_told_account_once_all_refusals_are_past() {
        var challenge = SKILL.challenge(0, Seeds.known(5));
        var outside = lines(challenge).stream()
                .filter(line -> !line.contains("10.0.0."))
                .toList();
        var entered = outside.stream()
                .filter(line -> line.contains("Connexion réussie"))
                .findFirst()
                .orElseThrow();

        assertThat(challenge.correction().rightAnswer())
                .contains(entered.split("[;,]")[2])
                .contains(entered.substring(0, 5));
        assertThat(outside.subList(0, outside.indexOf(entered))).allMatch(line -> line.contains("refusé"));
    }

    private static List<String> lines(Challenge challenge) {
        var csv = challenge.scene(Scene.Files.class).orElseThrow().files().getLast();
        return new String(csv.bytes().get(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }
}
