package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitecturePageTests {

    private static final String PAGE = "ARCHITECTURE.md";
    private static final Pattern MAP = Pattern.compile("(?<=<!-- map -->\n).*?(?=<!-- end of map -->)", Pattern.DOTALL);
    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:[.#(][^`]*)?`");
    private static final Pattern FILE =
            Pattern.compile("`((?:engine|bank|platform|journeys|bin|docs|[.]ci)/[A-Za-z0-9_./-]+)`");

    /** Decisions are left out: they tell what was true on their day. */
    static Stream<String> pages() {
        return Stream.concat(
                Stream.of("README.md", PAGE, "CONTRIBUTING.md", "GLOSSARY.md"),
                Sources.files(file -> file.matches("docs/[^/]*[.]md")).stream());
    }

    /** {@code -Dmap=write} draws it anew. */
    @Test
    void the_map_is_the_one_the_code_draws() {
        var drawn = new ModuleMap(ModulesTests.OURS).markdown();
        if ("write".equals(System.getProperty("map")))
            Sources.write(PAGE, MAP.matcher(page()).replaceFirst(Matcher.quoteReplacement(drawn)));

        assertThat(MAP.matcher(page()).results().map(found -> found.group()))
                .as("draw it anew with: mvn test -pl platform -am -Dtest=ArchitecturePageTests -Dmap=write")
                .containsExactly(drawn);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_class_a_page_names_exists(String page) {
        var classes = Stream.concat(Code.OURS.stream().map(type -> type.getSimpleName()), testClasses().stream())
                .collect(toUnmodifiableSet());

        assertThat(named(CLASS_NAME, page)).isSubsetOf(classes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_file_a_page_names_exists(String page) {
        assertThat(named(FILE, page)).allMatch(Sources::exists);
    }

    private static List<String> named(Pattern pattern, String page) {
        return pattern.matcher(Sources.textOf(page))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> testClasses() {
        return Sources.files(file -> file.contains("/src/test/java/")).stream()
                .map(file -> file.replaceFirst(".*/(\\w+)\\.java", "$1"))
                .toList();
    }

    private static String page() {
        return Sources.textOf(PAGE);
    }
}
