package pix.operation.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTests {

    private static final List<Charset> SCREENS = List.of(US_ASCII, ISO_8859_1, Charset.forName("IBM850"), UTF_8);

    @ParameterizedTest
    @CsvSource({
        "Collège Sophie-Germain, College Sophie-Germain, Collège Sophie-Germain",
        "Inès Lœuillet, Ines Loeuillet, Inès Loeuillet",
        "l’école, l'ecole, l'école",
        "Łukasz, Lukasz, Lukasz",
        "Ada Delorme, Ada Delorme, Ada Delorme"
    })
    void a_screen_without_a_sign_shows_the_nearest(String text, String ascii, String latin) {
        assertThat(Signs.of(text, US_ASCII)).isEqualTo(ascii);
        assertThat(Signs.of(text, ISO_8859_1)).isEqualTo(latin);
        assertThat(Signs.of(text, UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Élève, œuvre, ça", "« Aÿ » – 3 €…", "İstanbul, Ðorđe, Þór", "Ольга", "e\u0301te\u0301", "é🎉"})
    void no_question_mark_is_printed_for_want_of_a_sign(String text) {
        for (var screen : SCREENS) {
            var printed = new ByteArrayOutputStream();
            new Terminal(new PrintStream(printed, true, screen)).say(text);

            assertThat(printed.toString(screen))
                    .as(screen.name())
                    .doesNotContain("?")
                    .isNotBlank();
        }
    }

    @Test
    void a_line_that_every_screen_has_is_left_alone() {
        assertThat(Signs.of("What is this?\n", US_ASCII)).isEqualTo("What is this?\n");
    }
}
