package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Secret;
import pix.bank.question.Seeds;

/** Every skill passes the gate: sampled at each build, whole with {@code -Dgate=whole} as {@code bin/test --all} asks. */
class TheGateTests {

    static final int SAMPLE = 60;
    static final Bank BANK = BankLoader.load();

    @TestFactory
    Stream<DynamicTest> every_skill_passes_the_gate() {
        var secret = secret();
        System.out.println("The gate draws with -Dgate.secret=" + HexFormat.of().formatHex(secret));
        var gate = new Gate(BANK, new Seeds(new Secret(secret), "gate"));
        int variants = "whole".equals(System.getProperty("gate")) ? Gate.WHOLE : SAMPLE;
        return BANK.items().values().stream()
                .sorted(Comparator.comparing(item -> item.skill().name()))
                .map(item -> DynamicTest.dynamicTest(
                        item.skill().name(),
                        () -> assertThat(gate.check(item, variants)).isEmpty()));
    }

    @Test
    void the_bank_as_a_whole_passes_the_gate() {
        assertThat(new Gate(BANK, Seeds.known(1)).checkBank()).isEmpty();
    }

    /** A new one at each build, so that over time more is drawn; printed, so that a fault can be seen again. */
    private static byte[] secret() {
        var given = System.getProperty("gate.secret");
        if (given != null) return HexFormat.of().parseHex(given);
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
