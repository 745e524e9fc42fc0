package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules and the cases that code, tests and decisions name are told in docs/rules, or in the engine's own tables. */
class RulesPagesTests {

    private static final String ID = "[A-Z]\\d{1,3}(?:\\.\\d)?";

    /** « rule L5.6 », « rows S207 to S222 », « Rows I2 to I11, and H20 ». */
    private static final Pattern IN_WORDS =
            Pattern.compile("\\b[Rr](?:ule|ow)s? (" + ID + "(?:(?:,| to| and|, and) " + ID + ")*)\\b");

    /** A test that begins with its case, or a line of a table that does. */
    private static final Pattern IN_TESTS =
            Pattern.compile("(?m)void ((?:[a-z]\\d{1,3}_)+)|^ +\"?([A-Z]\\d{1,3})(?: [A-Z])? *[|,]");

    private static final Pattern TOLD = Pattern.compile("(?m)^## (" + ID + ") |^\\| (" + ID + "(?:, " + ID + ")*) \\|");
    private static final Pattern PAGE = Pattern.compile("\\b[\\w-]+\\.md\\b");

    private static final Set<String> KNOWN = Sources.files(RulesPagesTests::tells).stream()
            .flatMap(file -> TOLD.matcher(Sources.textOf(file)).results())
            .flatMap(told -> ids(told.group(1) == null ? told.group(2) : told.group(1)))
            .collect(toUnmodifiableSet());

    @Test
    void every_rule_and_every_case_that_is_named_is_told() {
        var named = new TreeSet<String>();
        for (var file : Sources.files(RulesPagesTests::mayName))
            named(file, Sources.textOf(file)).forEach(id -> named.add(id));

        assertThat(named).contains("L5.6", "O2.7", "S207", "K9", "A156").hasSizeGreaterThan(80);
        assertThat(KNOWN).containsAll(named);
    }

    @Test
    void every_page_that_code_names_is_here() {
        var pages = Stream.concat(
                        Sources.files(file -> file.endsWith(".md")).stream().map(file -> file.replaceFirst(".*/", "")),
                        Stream.of(
                                "ARCHITECTURE.md",
                                "CHANGELOG.md",
                                "CONTRIBUTING.md",
                                "GLOSSARY.md",
                                "README.md",
                                "STYLE.md"))
                .collect(toUnmodifiableSet());
        var named = Sources.files(file -> file.endsWith(".java")).stream()
                .flatMap(file -> PAGE.matcher(Sources.textOf(file)).results())
                .map(page -> page.group())
                .toList();

        assertThat(named).isNotEmpty().allMatch(pages::contains);
    }

    @Test
    void a_name_that_leads_nowhere_is_seen() {
        assertThat(named("A.java", "/** Rule L9.9, rows Z1 to Z3, and Z7. */"))
                .containsExactly("L9.9", "Z1", "Z3", "Z7");
        assertThat(named("src/test/ATests.java", "    void z4_z5_nobody_comes() {\n        Z6 A | 3 | 4\n"))
                .containsExactly("Z4", "Z5", "Z6");
        assertThat(KNOWN).doesNotContain("L9.9", "Z1", "Z3", "Z4", "Z5", "Z6", "Z7");
    }

    /** All but the names below, which lead nowhere on purpose. */
    private static boolean mayName(String file) {
        return file.startsWith("docs/") || file.endsWith(".java") && !file.endsWith("/RulesPagesTests.java");
    }

    private static boolean tells(String file) {
        return file.startsWith("docs/rules/") || file.matches("engine/src/test/resources/.*\\.md");
    }

    private static List<String> named(String file, String text) {
        var inWords = IN_WORDS.matcher(text).results().flatMap(found -> ids(found.group(1)));
        if (!file.contains("src/test/") || !file.contains("Tests.java")) return inWords.toList();
        var inTests = IN_TESTS.matcher(text)
                .results()
                .flatMap(found -> ids(found.group(1) == null ? found.group(2) : found.group(1)));
        return Stream.concat(inWords, inTests).toList();
    }

    private static Stream<String> ids(String words) {
        return Pattern.compile(ID)
                .matcher(words.toUpperCase(Locale.ROOT))
                .results()
                .map(id -> id.group());
    }
}
