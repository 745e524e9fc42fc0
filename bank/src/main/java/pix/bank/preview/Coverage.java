package pix.bank.preview;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pix.bank.framework.Competence;
import pix.bank.framework.Device;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.making.file.Json;

/** What is written of the framework so far: one line for each skill that can be asked. */
public final class Coverage {

    private record Line(String skill, String competence, int level, String kind, int valueSets, List<String> devices) {

        String row() {
            return "%-4s %-18s %d  %-10s %2d  %s"
                    .formatted(competence, skill, level, kind, valueSets, String.join(", ", devices));
        }
    }

    private Coverage() {}

    /** @param args {@code --json} for a list of objects instead of a table */
    public static void main(String[] args) {
        System.out.println(told(BankLoader.load(), List.of(args).contains("--json")));
    }

    static String told(Bank bank, boolean inJson) {
        var lines = bank.framework()
                .competences()
                .flatMap(each -> lines(bank, each))
                .toList();
        if (inJson) return lines.stream().map(Json::of).collect(joining(",\n", "[\n", "\n]"));
        return lines.stream().map(Line::row).collect(joining("\n")) + "\n" + sum(bank, lines);
    }

    private static Stream<Line> lines(Bank bank, Competence competence) {
        return competence
                .skills()
                .flatMap(skill -> bank.item(skill.skill().number()).stream())
                .map(item -> line(item, competence.code()));
    }

    private static Line line(Item item, String competence) {
        var skill = item.skill();
        var kind = skill.kind().name().toLowerCase(Locale.ROOT);
        return new Line(
                skill.name(),
                competence,
                skill.skill().level(),
                kind,
                item.sets().size(),
                devices(item.devices()));
    }

    private static List<String> devices(Set<Device> devices) {
        return devices.stream()
                .sorted(Comparator.naturalOrder())
                .map(device -> device.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String sum(Bank bank, List<Line> lines) {
        return "%d skills of %d, %d value sets"
                .formatted(
                        lines.size(),
                        bank.framework().skills().count(),
                        lines.stream().mapToInt(Line::valueSets).sum());
    }
}
