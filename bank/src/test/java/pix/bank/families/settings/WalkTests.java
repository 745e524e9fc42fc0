package pix.bank.families.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;

/** Whoever walks the screens comes where the page would lead. The page is held to the same table in the journeys. */
class WalkTests {

    record Used(Part part, Map<String, String> from, List<Map<String, String>> becomes) {}

    @ParameterizedTest
    @MethodSource("table")
    void a_part_changes_the_settings_as_the_table_says(Used used) {
        var next = Walk.shown(List.of(used.part()), used.from()).stream()
                .flatMap(part -> Walk.next(part, new Walk.Place("home", used.from()), Map.of()))
                .map(Walk.Place::state);

        assertThat(next).containsExactlyElementsOf(used.becomes());
    }

    static Stream<Used> table() {
        return Stream.of(TwinTable.read("settings.yaml", Used[].class));
    }
}
