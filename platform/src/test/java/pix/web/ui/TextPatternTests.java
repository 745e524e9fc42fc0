package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextPatternTests {

    private static final String QUESTIONS =
            "{0,choice,0#aucune question d'ici|1#une question d'ici|1<{0} questions d'ici}";

    @Test
    void an_apostrophe_is_a_letter() {
        assertThat(fill("L'élève {0} n'a pas répondu", "Ada")).isEqualTo("L'élève Ada n'a pas répondu");
    }

    @Test
    void a_plural_is_chosen_by_its_number() {
        assertThat(fill(QUESTIONS, 0)).isEqualTo("aucune question d'ici");
        assertThat(fill(QUESTIONS, 1)).isEqualTo("une question d'ici");
        assertThat(fill(QUESTIONS, 5)).isEqualTo("5 questions d'ici");
    }

    private static String fill(String pattern, Object... arguments) {
        return TextPattern.fill(pattern, Locale.FRENCH, arguments);
    }
}
