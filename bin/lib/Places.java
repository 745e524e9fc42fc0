import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the communes and the departments of France as the application reads them, as they are published. */
final class Places {

    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern LIST = Pattern.compile("\"(\\w+)\":\\[([^\\]]*)\\]");

    private static final String SOURCE = """
            # Source: @etalab/decoupage-administratif %s (npm): Code officiel géographique (INSEE), codes postaux (La Poste).
            # Licence: Licence Ouverte 2.0 (data), MIT (package). Written by bin/places on %s: not edited by hand.
            """;

    public static void main(String[] args) throws IOException {
        var source = SOURCE.formatted(args[1], LocalDate.now());
        var data = Path.of(args[0], "data");
        var target = Path.of(args[2]);
        write(
                target.resolve("communes.tsv"),
                """
                # Communes of France: INSEE code, name, postal codes, and for what is a part of another commune or has become one,
                # the commune of today. A code may come twice: the first line has the name of today.
                """ + source,
                communes(Files.readAllLines(data.resolve("communes.json"))));
        write(
                target.resolve("departements.tsv"),
                "# D\u00e9partements and other territories of France: code and name.\n" + source,
                Files.readAllLines(data.resolve("departements.json")).stream()
                        .filter(Places::isEntry)
                        .map(line -> text(line, "code") + "\t" + text(line, "nom"))
                        .sorted()
                        .toList());
    }

    private static List<String> communes(List<String> json) {
        var lines = new ArrayList<String>();
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        for (var type : List.of("commune-actuelle", "arrondissement-municipal", "commune-deleguee", "commune-associee"))
            for (var entry : json) {
                if (!isEntry(entry) || !text(entry, "type").equals(type)) continue;
                var code = text(entry, "code");
                codes.add(code);
                if (names.add(code + name(entry)))
                    lines.add(line(
                            code, name(entry), postalCodes(entry), text(entry, "commune") + text(entry, "chefLieu")));
            }
        for (var entry : json)
            for (var former : values(entry, "anciensCodes"))
                if (codes.add(former)) lines.add(line(former, name(entry), "", text(entry, "code")));
        lines.sort((one, other) -> one.substring(0, 5).compareTo(other.substring(0, 5)));
        return lines;
    }

    /** "Paris 15e Arrondissement" is written "Paris 15" by those who type it. */
    private static String name(String entry) {
        return text(entry, "nom").replaceFirst("(\\d+)er? Arrondissement$", "$1");
    }

    private static String postalCodes(String entry) {
        return values(entry, "codesPostaux").stream().sorted().collect(Collectors.joining(" "));
    }

    private static String line(String... cells) {
        return String.join("\t", cells).stripTrailing();
    }

    private static boolean isEntry(String line) {
        return line.startsWith("{");
    }

    private static String text(String entry, String field) {
        return TEXT.matcher(entry)
                .results()
                .filter(found -> found.group(1).equals(field))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }

    private static List<String> values(String entry, String field) {
        return LIST.matcher(entry)
                .results()
                .filter(found -> found.group(1).equals(field))
                .flatMap(found -> List.of(found.group(2).replace("\"", "").split(",")).stream())
                .map(String::strip)
                .toList();
    }

    private static void write(Path file, String head, List<String> lines) throws IOException {
        Files.writeString(file, head + String.join("\n", lines) + "\n");
    }
}
