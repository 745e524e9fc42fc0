package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Seeds;

/** No fault stays forgiven once it is mended. */
class BeingMendedTests {

    private static final int VARIANTS = 12;
    private static final Bank BANK = BankLoader.load();
    private static final Map<String, List<Fault>> FAULTS = new HashMap<>();

    static List<String> lines() {
        return BeingMended.LINES;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("lines")
    void what_is_being_mended_still_breaks(String line) {
        var faults = FAULTS.computeIfAbsent(line.split("[,:]")[0], BeingMendedTests::faults);

        assertThat(faults).anyMatch(fault -> fault.toString().startsWith(line));
    }

    private static List<Fault> faults(String name) {
        return name.startsWith("@")
                ? new Gate(BANK, Seeds.known(1)).faults(BANK.item(name).orElseThrow(), VARIANTS)
                : LengthCheck.faults(BANK).toList();
    }
}
