package pix.bank;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulators speak French and English: what they say stands in tables of words, never in the code around them. */
class SimulatorWordsTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/assets/sim");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(//|/\\*\\*|\\*).*$|/\\*.*?\\*/", Pattern.MULTILINE);
    private static final Pattern TABLE =
            Pattern.compile("spoken\\(\\{\\s*fr: \\{(.*?),\\s*en: \\{(.*?)\\s}\\)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|\"([^\"\\n]*)\"|`([^`]*)`");
    /** A capital and small letters, or a letter or a sign that French has and code has not. */
    private static final Predicate<String> A_TEXT =
            Pattern.compile("^\\p{Lu}\\p{Ll}{2}|[«»’\\u00c0-\\u017f]").asPredicate();
    /** Keys of the keyboard, and what models and states say in French whatever the reader's language. */
    private static final Predicate<String> NOT_SAID = Pattern.compile(
                    "^(Enter|Escape|Delete|Backspace|Arrow\\w+|Ctrl\\+\\w|Backward|(From|To|Subject|Date): .*|’|Nom|Mobile|Courriel|Adresse|peut-être|février|août|décembre|« \\$\\{one\\.words} »)$")
            .asPredicate();

    @ParameterizedTest
    @MethodSource("scripts")
    void a_simulator_says_nothing_that_is_not_in_its_words(Path script) throws IOException {
        assertThat(texts(readString(script))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_word_is_there_in_french_and_in_english(Path table) throws IOException {
        var languages = TABLE.matcher(readString(table)).results().findFirst().orElseThrow();

        assertThat(names(languages.group(2))).isEqualTo(names(languages.group(1)));
    }

    @Test
    void a_text_between_the_lines_is_seen() {
        assertThat(texts("button('Fermer', close); say(`Réponse ${place}`); h('p', { class: 'sim-text' })"))
                .containsExactly("Fermer", "Réponse ${place}");
    }

    private static List<String> texts(String script) {
        var code = TABLE.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
        return literals(code).filter(A_TEXT).filter(NOT_SAID.negate()).toList();
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(SimulatorWordsTests::inside);
    }

    private static String inside(MatchResult literal) {
        return literal.group().substring(1, literal.group().length() - 1);
    }

    private static List<String> names(String table) {
        var bare = LITERAL.matcher(table).replaceAll("''");
        return Pattern.compile("(\\w+):")
                .matcher(bare)
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    static Stream<Path> scripts() throws IOException {
        return files();
    }

    static Stream<Path> tables() throws IOException {
        return files().filter(script -> TABLE.matcher(text(script)).find());
    }

    private static Stream<Path> files() throws IOException {
        try (var all = Files.walk(SCRIPTS)) {
            return all.filter(file -> file.toString().endsWith(".js")).sorted().toList().stream();
        }
    }

    private static String text(Path script) {
        try {
            return readString(script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
