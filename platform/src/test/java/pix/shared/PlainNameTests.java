package pix.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTests {

    @ParameterizedTest
    @CsvSource({
        "Jean-Philippe, jean philippe",
        "L'HARIDON, l’haridon",
        "N´Guyen, n'guyen",
        "Işıl, ISIL",
        "Đặng, dang",
        "Ştefan, Ștefan",
        "Léa\u200B, lea",
        "Тарас, taras",
        "小龙, Xiaolong",
        "小龙, 小龙",
        "ⵣⵉⵔⵉ, ⵣⵉⵔⵉ"
    })
    void two_writings_of_one_name_are_one(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other)).isNotEmpty();
    }

    @Test
    void words_are_parted_by_spaces_of_any_width() {
        assertThat(PlainName.words(" Léa\u00A0Martin\u202Fd’Arc ")).containsExactly("lea", "martin", "darc");
        assertThat(PlainName.words("% _ - \u200B")).isEmpty();
    }

    /** What is searched is part of a pattern of SQL. */
    @Test
    void no_sign_of_a_pattern_is_left_of_any_text() {
        IntStream.range(0, Character.MIN_SURROGATE)
                .mapToObj(Character::toString)
                .forEach(sign -> assertThat(PlainName.of(sign)).doesNotContainPattern("[%_\\\\\\s]"));
    }
}
