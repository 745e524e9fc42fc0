package pix.bank.families.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;

class MachineTests {

    record Wired(
            @Nullable Bench bench,
            @Nullable Map<String, Map<String, List<String>>> works,
            @Nullable Disk disk) {
        Machine machine() {
            return new Machine(bench, works == null ? Map.of() : works, disk);
        }
    }

    record Case(Map<String, String> state, Map<String, String> is) {}

    record Told(Wired computer, List<Case> cases) {}

    @ParameterizedTest
    @MethodSource("cases")
    void the_facts_of_a_computer_follow_from_its_settings(Machine machine, Case told) {
        assertThat(machine.facts(told.state())).containsAllEntriesOf(told.is());
    }

    static Stream<Arguments> cases() {
        return Stream.of(TwinTable.read("computers.yaml", Told[].class))
                .flatMap(told -> told.cases().stream()
                        .map(each -> Arguments.of(told.computer().machine(), each)));
    }
}
