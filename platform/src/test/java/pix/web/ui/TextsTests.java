package pix.web.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.testing.OurTexts;

class TextsTests {

    /** A literal of the code that looks like a key: {@code "ui.nav.home"}, or the beginning of several: {@code "ui.error."}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-zA-Z0-9_-]+)+\\.?|[a-z]+\\.)\"");

    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg)");

    private final Texts texts = OurTexts.all();
    private final Set<String> french = texts.keys(Locale.FRENCH);
    private final Set<String> areas =
            french.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(toCollection(TreeSet::new));

    @Test
    void every_key_is_in_every_language() {
        for (var language : texts.languages()) assertThat(texts.keys(language)).isEqualTo(french);
    }

    @Test
    void every_key_of_the_code_has_a_text() throws IOException {
        assertThat(literals()).filteredOn(this::looksLikeAKey).allMatch(this::isKnown);
    }

    @Test
    void every_text_is_used() throws IOException {
        var literals = literals();

        assertThat(french)
                .allMatch(key -> literals.contains(key)
                        || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal)));
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatThrownBy(() -> texts.text(Locale.FRENCH, "ui.nothing")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_english_is_not_the_french() {
        assertThat(texts.text(Locale.ENGLISH, "ui.skip")).isNotEqualTo(texts.text(Locale.FRENCH, "ui.skip"));
    }

    private boolean looksLikeAKey(String literal) {
        return areas.contains(literal.substring(0, literal.indexOf('.')))
                && !FILE.matcher(literal).matches();
    }

    private boolean isKnown(String literal) {
        return literal.endsWith(".")
                ? french.stream().anyMatch(key -> key.startsWith(literal))
                : french.contains(literal);
    }

    private static Set<String> literals() throws IOException {
        try (var sources = Stream.of("src/main/jte", "src/main/java").flatMap(TextsTests::files)) {
            return sources.flatMap(TextsTests::literals).collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> literals(Path source) {
        try {
            return LITERAL.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
