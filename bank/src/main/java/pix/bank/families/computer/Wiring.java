package pix.bank.families.computer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.families.computer.Bench.Cable;
import pix.bank.families.computer.Bench.Kind;
import pix.bank.families.computer.Bench.Socket;
import pix.bank.families.computer.Bench.Thing;

/** What the cables bring to the things, as they are plugged: power and data. The page's {@code wiring.js} does the same. */
record Wiring(Bench bench, Map<String, String> state) {

    /** One end of a cable: the thing it goes to, and the socket there; none when it is fixed. */
    private record End(
            Thing thing, @Nullable Socket socket, @Nullable Shape plug) {}

    boolean isPowered(Thing thing) {
        return isPowered(thing, new HashSet<>());
    }

    /** A strip that is plugged into itself gives nothing. */
    private boolean isPowered(Thing thing, Set<String> asked) {
        if (!asked.add(thing.id())) return false;
        return isOn(thing) && (isFed(thing, asked) || !needsPower(thing) && isLinked(thing, asked));
    }

    private boolean isOn(Thing thing) {
        return thing.button() == null || "on".equals(state.get("switch." + thing.id()));
    }

    private boolean isFed(Thing thing, Set<String> asked) {
        if (thing.kind() == Kind.WALL || Boolean.TRUE.equals(thing.battery())) return true;
        return cables(thing)
                .filter(Wiring::isForPower)
                .anyMatch(cable -> ends(cable)
                        .anyMatch(end -> end.plug == Shape.MAINS && gives(end.thing) && isPowered(end.thing, asked)));
    }

    private static boolean gives(Thing thing) {
        return thing.kind() == Kind.WALL || thing.kind() == Kind.STRIP;
    }

    /** Whether it has a cable for the mains, or a socket for one. */
    private boolean needsPower(Thing thing) {
        return thing.kind() == Kind.STRIP
                || thing.kind().isComputer()
                || thing.sockets().stream()
                        .anyMatch(socket -> socket.shape() == Shape.CORD || socket.shape() == Shape.DC)
                || bench.cables().stream().anyMatch(cable -> thing.id().equals(cable.of()) && isForPower(cable));
    }

    private static boolean isForPower(Cable cable) {
        return cable.plugs().stream().anyMatch(plug -> plug.shape() == Shape.MAINS);
    }

    /** Whether data comes and goes between the thing and a computer, through what passes it on. */
    boolean isLinked(Thing thing) {
        return isLinked(thing, new HashSet<>(Set.of(thing.id())));
    }

    private boolean isLinked(Thing thing, Set<String> asked) {
        return cables(thing)
                .filter(cable -> !isForPower(cable))
                .filter(cable -> ends(cable).allMatch(end -> carries(end, thing)))
                .flatMap(this::ends)
                .map(End::thing)
                .filter(other -> !other.id().equals(thing.id()) && other.kind().passesDataOn())
                .anyMatch(other -> isPowered(other, new HashSet<>(asked))
                        && (other.kind().isComputer() || asked.add(other.id()) && isLinked(other, asked)));
    }

    /** A jack carries sound out of one hole of the computer and into the other. */
    private static boolean carries(End end, Thing thing) {
        if (end.socket == null || end.plug == null) return true;
        if (end.plug != Shape.JACK || end.thing.id().equals(thing.id())) return end.plug.carries(end.socket.shape());
        return end.socket.shape() == (thing.kind() == Kind.MICROPHONE ? Shape.JACK_IN : Shape.JACK_OUT);
    }

    private Stream<Cable> cables(Thing thing) {
        return bench.cables().stream()
                .filter(cable -> ends(cable).count() == 2)
                .filter(cable -> ends(cable).anyMatch(end -> end.thing.id().equals(thing.id())));
    }

    /** Those ends of a cable that are somewhere. */
    private Stream<End> ends(Cable cable) {
        var plugged = IntStream.range(0, cable.plugs().size())
                .mapToObj(place -> place)
                .flatMap(place -> {
                    var socket = state.getOrDefault(Bench.setting(cable, place), "");
                    return at(socket, cable.plugs().get(place).shape()).stream();
                });
        var fixed = bench.things().stream()
                .filter(thing -> thing.id().equals(cable.of()))
                .map(thing -> new End(thing, null, null));
        return Stream.concat(plugged, fixed);
    }

    private List<End> at(String id, Shape plug) {
        return bench.things().stream()
                .flatMap(thing -> thing.sockets().stream()
                        .filter(socket -> socket.id().equals(id) && plug.fits(socket.shape()))
                        .map(socket -> new End(thing, socket, plug)))
                .toList();
    }
}
