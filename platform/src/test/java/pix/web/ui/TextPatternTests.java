package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
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

    @Test
    void a_moment_is_shown_by_the_reader_s_clock() {
        var at = Instant.parse("2027-03-01T13:30:00Z");
        var pattern = "Envoyé le {0,date,long} à {0,time,short} par {1}";

        assertThat(TextPattern.fill(pattern, Locale.FRENCH, ZoneId.of("Pacific/Noumea"), at, "Ada"))
                .isEqualTo("Envoyé le 2 mars 2027 à 00:30 par Ada");
        assertThat(TextPattern.fill(pattern, Locale.FRENCH, ZoneId.of("Indian/Reunion"), at, "Ada"))
                .isEqualTo("Envoyé le 1 mars 2027 à 17:30 par Ada");
    }

    @Test
    void a_moment_of_another_place_is_shown_by_the_clock_there() {
        var there = Instant.parse("2027-03-01T13:30:00Z").atZone(ZoneId.of("Pacific/Noumea"));

        assertThat(TextPattern.fill("{0,date,short} {0,time,short}", Locale.FRENCH, ZoneId.of("Europe/Paris"), there))
                .isEqualTo("02/03/2027 00:30");
    }

    @Test
    void a_moment_without_a_clock_is_refused() {
        for (var moment : List.of(Instant.EPOCH, new Date(0), LocalDate.EPOCH))
            assertThatThrownBy(() -> fill("{0,date,short}", moment)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String fill(String pattern, Object... arguments) {
        return TextPattern.fill(pattern, Locale.FRENCH, arguments);
    }
}
