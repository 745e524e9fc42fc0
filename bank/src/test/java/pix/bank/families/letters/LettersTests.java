package pix.bank.families.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.families.letters.AlertDesk.Ad;
import pix.bank.question.Draw;

class LettersTests {

    static final Draw DRAW = Draw.known(7);

    @Test
    void each_wish_has_a_number_of_its_own() {
        var weekly = Wish.of(java.util.Map.of("sport", "semaine"));

        assertThat(weekly.number(DRAW)).matches("\\d{6}").isEqualTo(weekly.number(Draw.known(7)));
        assertThat(weekly.with("sport", "mois").number(DRAW)).isNotEqualTo(weekly.number(DRAW));
        assertThat(weekly.number(Draw.known(8))).isNotEqualTo(weekly.number(DRAW));
    }

    @Test
    void what_is_no_longer_wanted_is_as_if_it_had_never_been() {
        var weekly = Wish.of(java.util.Map.of("sport", "semaine"));

        assertThat(weekly.with("agenda", "mois").without("agenda")).isEqualTo(weekly);
    }

    @Test
    void an_alert_is_what_it_finds_whatever_the_words() {
        var alert = new AlertDesk(
                "",
                java.util.Map.of(),
                List.of(
                        new Ad("a", "Vélos d'enfants", "bleus", "nord"),
                        new Ad("b", "Vélo de course", "adulte", "nord"),
                        new Ad("c", "Vélo d'enfant", "vert", "sud")));

        assertThat(alert.key("vélo enfant", "nord"))
                .isEqualTo(alert.key("Vélos pour ENFANTS", "nord"))
                .isEqualTo("a");
        assertThat(alert.key("vélo", "nord")).isEqualTo("a+b");
        assertThat(alert.key("vélo enfant", "partout")).isEqualTo("a+c");
        assertThat(alert.key("  ", "nord")).isEmpty();
    }
}
