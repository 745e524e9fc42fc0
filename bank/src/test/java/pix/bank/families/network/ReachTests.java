package pix.bank.families.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;

/** Who sees what for the judge. The page is held to the same table in the journeys. */
class ReachTests {

    record Table(Network network, List<Seen> cases) {}

    record Seen(String person, String post, Map<String, String> state, boolean sees) {}

    private static final Table TABLE = TwinTable.read("networks.yaml", Table.class);

    @ParameterizedTest
    @MethodSource("cases")
    void somebody_sees_what_the_table_says(Seen row) {
        var post = TABLE.network().posts().stream()
                .filter(each -> each.id().equals(row.post()))
                .findFirst()
                .orElseThrow();

        assertThat(Reach.sees(row.person(), post, TABLE.network(), row.state())).isEqualTo(row.sees());
    }

    static Stream<Seen> cases() {
        return TABLE.cases().stream();
    }
}
