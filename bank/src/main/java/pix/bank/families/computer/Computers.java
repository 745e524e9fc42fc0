package pix.bank.families.computer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A computer to plug, to set or to mend. The state tells where each plug is, what is switched on, how each window and each
 * setting is, what was thrown away. Gives {@code faultN.setting}, {@code faultN.mended} and {@code faultN.tell} of each fault.
 */
public final class Computers implements Family<Computer> {

    /** What the element reads: neither the goal nor which faults there are. */
    private record Model(
            String title,
            @Nullable Bench bench,
            @Nullable Desktop desktop,
            @Nullable Disk disk,
            Map<String, String> words,
            @Nullable Map<String, Map<String, List<String>>> works,
            List<Computer.Change> restart,
            Map<String, String> initial) {}

    @Override
    public String name() {
        return "computer";
    }

    @Override
    public Class<Computer> sceneType() {
        return Computer.class;
    }

    @Override
    public Staged stage(Computer computer, Draw draw) {
        var bench = computer.bench() == null ? null : Laying.out(computer.bench(), draw.apart("bench"));
        var desktop = computer.desktop() == null ? null : written(computer.desktop(), draw.apart("programs"));
        var healthy = FirstState.of(computer, bench, desktop);
        var initial = new LinkedHashMap<>(healthy);
        var values = new HashMap<String, String>();
        for (var fault : faults(computer, draw.apart("faults"))) {
            var name = "fault" + (values.size() / 3 + 1);
            values.put(name + ".setting", fault.setting());
            values.put(name + ".mended", known(healthy, fault.setting()));
            values.put(name + ".tell", fault.tell());
            initial.put(fault.setting(), fault.value());
        }
        var trial = new ComputerTrial(Machine.of(computer), initial, computer.goal());
        if (!trial.unknown().isEmpty()) throw new IllegalArgumentException("there is no " + trial.unknown());
        var model = new Model(
                computer.title(),
                bench,
                desktop,
                computer.disk(),
                words(computer, desktop),
                computer.works(),
                restart(computer, desktop),
                initial);
        return new Staged(
                List.of(new Scene.Simulator("pix-computer", Json.of(model), initial)), values, Optional.of(trial));
    }

    private static Desktop written(Desktop desktop, Draw draw) {
        var apps = Everyday.with(desktop, draw).stream()
                .map(app -> app.written(Panels.STOCK))
                .toList();
        return new Desktop(draw.shuffled(apps), null, desktop.icons(), desktop.bar());
    }

    private static List<Computer.Fault> faults(Computer computer, Draw draw) {
        if (computer.faults() == null) return List.of();
        return draw.sample(computer.faults(), computer.faulty() == null ? 1 : computer.faulty());
    }

    private static String known(Map<String, String> state, String setting) {
        var value = state.get(setting);
        if (value == null) throw new IllegalArgumentException("there is no setting " + setting);
        return value;
    }

    private static List<Computer.Change> restart(Computer computer, @Nullable Desktop desktop) {
        var usual = desktop != null && FirstState.hasSettings(desktop)
                ? Panels.STOCK.restart()
                : List.<Computer.Change>of();
        return Stream.concat(usual.stream(), computer.restart() == null ? Stream.of() : computer.restart().stream())
                .toList();
    }

    private static Map<String, String> words(Computer computer, @Nullable Desktop desktop) {
        var words = new LinkedHashMap<String, String>();
        if (desktop != null && FirstState.hasSettings(desktop)) words.putAll(Panels.STOCK.words());
        if (computer.words() != null) words.putAll(computer.words());
        return words;
    }
}
