package pix.bank.families.computer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.families.computer.Bench.Thing;

/**
 * What is true of a computer in a state: {@code powered.ID}, {@code linked.ID} and {@code works.ID} of each thing,
 * {@code works.NAME} of each service, {@code free} of its disk. The page's {@code machine.js} tells the same.
 */
record Machine(
        @Nullable Bench bench,
        Map<String, Map<String, List<String>>> works,
        @Nullable Disk disk) {

    static final String YES = "oui";
    static final String NO = "non";

    static Machine of(Computer computer) {
        return new Machine(computer.bench(), computer.works() == null ? Map.of() : computer.works(), computer.disk());
    }

    Map<String, String> facts(Map<String, String> state) {
        var facts = new TreeMap<String, String>();
        if (disk != null) facts.put("free", Integer.toString(disk.free(state)));
        if (bench != null) {
            var wiring = new Wiring(bench, state);
            for (var thing : bench.things()) {
                facts.put("powered." + thing.id(), word(wiring.isPowered(thing)));
                facts.put("linked." + thing.id(), word(wiring.isLinked(thing)));
            }
        }
        for (var name : names()) facts.put("works." + name, word(works(name, state, facts, Set.of())));
        return facts;
    }

    private List<String> names() {
        var things = bench == null
                ? List.<String>of()
                : bench.things().stream().map(Thing::id).toList();
        return Stream.concat(things.stream(), works.keySet().stream()).toList();
    }

    /** What needs itself, in the end, does not work. */
    private boolean works(String name, Map<String, String> state, Map<String, String> facts, Set<String> asked) {
        if (asked.contains(name)) return false;
        var deeper = new HashSet<>(asked);
        deeper.add(name);
        return isThere(name, facts)
                && needs(name).entrySet().stream()
                        .allMatch(need -> need.getValue().contains(value(need.getKey(), state, facts, deeper)));
    }

    private boolean isThere(String name, Map<String, String> facts) {
        return thing(name)
                .map(thing -> YES.equals(facts.get("powered." + name))
                        && (thing.kind().isAlone() || YES.equals(facts.get("linked." + name))))
                .orElse(true);
    }

    private Map<String, List<String>> needs(String name) {
        return thing(name)
                .map(thing -> thing.needs() == null ? Map.<String, List<String>>of() : thing.needs())
                .orElseGet(() -> works.getOrDefault(name, Map.of()));
    }

    private String value(String need, Map<String, String> state, Map<String, String> facts, Set<String> asked) {
        if (need.startsWith("works.")) return word(works(need.substring("works.".length()), state, facts, asked));
        return facts.getOrDefault(need, state.getOrDefault(need, ""));
    }

    private Optional<Thing> thing(String id) {
        return bench == null
                ? Optional.empty()
                : bench.things().stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private static String word(boolean isSo) {
        return isSo ? YES : NO;
    }
}
