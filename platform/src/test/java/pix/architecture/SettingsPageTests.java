package pix.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be set is told in one table, with what it is otherwise; nothing is told there that nobody reads. */
class SettingsPageTests {

    private static final String PAGE = "docs/operations.md";
    private static final String FILE = "platform/src/main/resources/application.yaml";

    /** Read by the frameworks and by Java itself, of whose settings these are the ones a host needs. */
    private static final Set<String> OF_OTHERS = Set.of("MANAGEMENT_SERVER_PORT", "JDK_JAVA_OPTIONS");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\| ([^|]*) \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z_]+):([^}$]*)");
    private static final Pattern OURS = Pattern.compile("\\bPIX_[A-Z_]+\\b");

    @Test
    void every_setting_that_is_read_is_told_and_no_other() {
        var read = new TreeSet<>(OF_OTHERS);
        read.addAll(defaults(Sources.textOf(FILE)).keySet());
        Sources.java().forEach(file -> read.addAll(named(Sources.textOf(file))));
        Sources.files(file -> file.startsWith("bin/")).forEach(file -> read.addAll(named(Sources.textOf(file))));

        assertThat(told(Sources.textOf(PAGE)).keySet()).isEqualTo(read);
    }

    @Test
    void what_a_setting_is_otherwise_is_what_the_file_says() {
        var told = told(Sources.textOf(PAGE));

        assertThat(defaults(Sources.textOf(FILE)))
                .isNotEmpty()
                .allSatisfy(
                        (name, otherwise) -> assertThat(told.get(name)).as(name).contains(otherwise));
    }

    @Test
    void a_setting_that_is_forgotten_and_one_that_is_not_read_are_seen() {
        var told = told("| `PIX_A`, `PIX_B` | 6 | both |\n| `PORT` | 8080 | where |\n| `/health` | x | an address |\n");

        assertThat(told).containsOnlyKeys("PIX_A", "PIX_B", "PORT").containsEntry("PIX_B", "6");
        assertThat(defaults("level: ${PIX_A:6}\nport: ${PORT:8080}\nurl: ${PIX_B:}\naddress: ${PIX_C:http://x:${y}}"))
                .containsExactly(
                        Map.entry("PIX_A", "6"),
                        Map.entry("PIX_B", ""),
                        Map.entry("PIX_C", "http://x:"),
                        Map.entry("PORT", "8080"));
        assertThat(named("get(\"PIX_DEMO\"), \"PIX_LISTEN=0.0.0.0\"")).containsExactly("PIX_DEMO", "PIX_LISTEN");
    }

    /** By name, the default as a person reads it. */
    private static Map<String, String> told(String page) {
        var told = new TreeMap<String, String>();
        for (Matcher row = ROW.matcher(page); row.find(); ) {
            var otherwise = row.group(2).replace("`", "").strip();
            NAME.matcher(row.group(1)).results().forEach(name -> told.put(name.group(1), otherwise));
        }
        return told;
    }

    private static Map<String, String> defaults(String file) {
        var defaults = new TreeMap<String, String>();
        PLACE.matcher(file).results().forEach(place -> defaults.put(place.group(1), place.group(2)));
        return defaults;
    }

    private static Set<String> named(String text) {
        return Stream.of(text)
                .flatMap(all -> OURS.matcher(all).results())
                .map(found -> found.group())
                .collect(toCollection(TreeSet::new));
    }
}
