package pix.bank.families.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pix.journeys.PageTwin;

/** The page shows what works and what does not; the judge reckons it again. */
class ComputerTwinsTests {

    private static final PageTwin PAGE = new PageTwin("computers.js");
    private static final int CHANCE = 400;

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

    record Asked(Wired computer, List<Map<String, String>> states) {}

    @Test
    void the_page_tells_of_the_table_and_of_wirings_of_chance_what_the_judge_does() {
        var chance = new Random(7);
        var asked = Stream.of(PageTwin.table("computers.yaml", Told[].class))
                .map(told -> new Asked(told.computer(), states(told, chance)))
                .toList();
        var expected = asked.stream()
                .map(each -> each.states().stream()
                        .map(state -> each.computer().machine().facts(state))
                        .toArray())
                .toArray(Object[][]::new);

        assertThat(PAGE.answer(asked, Object[][].class)).isDeepEqualTo(expected);
    }

    private static List<Map<String, String>> states(Told told, Random chance) {
        return Stream.concat(
                        told.cases().stream().map(Case::state),
                        IntStream.range(0, CHANCE).mapToObj(_ -> wiring(told.computer(), chance)))
                .toList();
    }

    /** Each plug somewhere or nowhere, each switch on or off, near enough to what works. */
    private static Map<String, String> wiring(Wired computer, Random chance) {
        var state = new HashMap<String, String>();
        var bench = computer.bench();
        if (bench == null) return state;
        for (var cable : bench.cables())
            for (int place = 0; place < cable.plugs().size(); place++) {
                var plug = cable.plugs().get(place).shape();
                var holes = bench.sockets()
                        .filter(socket -> plug.fits(socket.shape()))
                        .toList();
                if (!holes.isEmpty() && chance.nextInt(8) > 0)
                    state.put(
                            Bench.setting(cable, place),
                            holes.get(chance.nextInt(holes.size())).id());
            }
        for (var thing : bench.things()) state.put("switch." + thing.id(), chance.nextInt(6) > 0 ? "on" : "off");
        state.put("mute", chance.nextBoolean() ? "oui" : "non");
        state.put("volume", "50");
        return state;
    }
}
