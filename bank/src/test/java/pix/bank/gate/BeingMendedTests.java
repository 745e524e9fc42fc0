package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Seeds;

/** No fault stays forgiven once it is mended. */
class BeingMendedTests {

    private static final int VARIANTS = 60;
    private static final Bank BANK = BankLoader.load();

    static List<String> lines() {
        return BeingMended.LINES;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("lines")
    void what_is_being_mended_still_breaks(String line) {
        var item = BANK.item(line.split("[,:]")[0]).orElseThrow();

        assertThat(new Gate(BANK, Seeds.known(1)).faults(item, VARIANTS))
                .anyMatch(fault -> fault.toString().startsWith(line));
    }
}
