package pix.bank.families.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static pix.bank.families.blocks.Run.Outcome.DONE;
import static pix.bank.families.blocks.Run.Outcome.STUCK;
import static pix.bank.families.blocks.Run.Outcome.UNFINISHED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;
import pix.bank.families.blocks.Run.Outcome;
import pix.bank.making.file.Yaml;
import tools.jackson.databind.JsonNode;

/** How programs end for the judge. The page is held to the same table in the journeys. */
class RunTests {

    record Ends(JsonNode in, Map<String, Outcome> ends) {

        Case given() {
            return in.has("rows") ? Yaml.as(in, Case.Grid.class) : Yaml.as(in, Case.Gauge.class);
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_ends_as_the_table_says(Case given, String program, Outcome outcome) {
        assertThat(run(program, given)).isEqualTo(outcome);
    }

    static Stream<Arguments> programs() {
        return Stream.of(TwinTable.read("programs.yaml", Ends[].class))
                .flatMap(each -> each.ends().entrySet().stream()
                        .map(end -> arguments(each.given(), end.getKey(), end.getValue())));
    }

    @Test
    void the_same_case_may_be_run_again() {
        var corner = new Case.Grid(List.of("#####", "#S..#", "###.#", "###G#", "#####"));
        var outcomes = List.of(run("avancer", corner), run("repeter 3 { avancer }", corner), run("avancer", corner));

        assertThat(outcomes).containsExactly(UNFINISHED, STUCK, UNFINISHED).doesNotContain(DONE);
    }

    private static Outcome run(String program, Case given) {
        return Run.of(ProgramText.parse(program).orElseThrow(), given);
    }
}
