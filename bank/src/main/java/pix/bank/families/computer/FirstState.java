package pix.bank.families.computer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.computer.Bench.Cable;
import pix.bank.families.computer.Desktop.App;

/** Every setting of a computer with the value it has at first. */
final class FirstState {

    private final Map<String, String> state = new LinkedHashMap<>();

    private FirstState() {}

    static Map<String, String> of(Computer computer, @Nullable Bench bench, @Nullable Desktop desktop) {
        var first = new FirstState();
        if (bench != null) first.bench(bench);
        if (desktop != null) first.desktop(desktop);
        if (computer.disk() != null)
            computer.disk().items().forEach(item -> first.state.put(Disk.setting(item), item.atFirst()));
        if (computer.initial() != null) first.state.putAll(computer.initial());
        return first.state;
    }

    static boolean hasSettings(Desktop desktop) {
        return desktop.apps().stream().anyMatch(app -> app.holds() == Desktop.Holds.SETTINGS);
    }

    private void bench(Bench bench) {
        bench.cables().forEach(cable -> plugs(cable, bench));
        for (var thing : bench.things())
            if (thing.button() != null)
                state.put("switch." + thing.id(), thing.button().name().toLowerCase(Locale.ROOT));
        if (bench.labels() != null) bench.labels().keySet().forEach(label -> state.put("label." + label, ""));
        if (bench.box() != null) state.put("taken", "");
    }

    private void plugs(Cable cable, Bench bench) {
        for (int place = 0; place < cable.plugs().size(); place++) {
            var plug = cable.plugs().get(place);
            var in = plug.in() == null ? "" : plug.in();
            if (!in.isEmpty()
                    && bench.sockets()
                            .noneMatch(socket ->
                                    socket.id().equals(in) && plug.shape().fits(socket.shape())))
                throw new IllegalArgumentException(cable.name() + " does not go into " + in);
            state.put(Bench.setting(cable, place), in);
        }
    }

    private void desktop(Desktop desktop) {
        if (hasSettings(desktop)) state.putAll(Panels.STOCK.initial());
        state.put("restarts", "0");
        desktop.apps().forEach(this::app);
    }

    private void app(App app) {
        var window = app.window() == null ? Desktop.Window.CLOSED : app.window();
        state.put("app." + app.id(), window.name().toLowerCase(Locale.ROOT));
        if (Boolean.TRUE.equals(app.frozen())) state.put("frozen." + app.id(), Machine.YES);
        if (Boolean.TRUE.equals(app.unsaved())) state.put("work." + app.id(), "unsaved");
    }
}
