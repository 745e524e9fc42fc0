package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.writing.Typed;

class WritingTests {

    @ParameterizedTest
    @MethodSource
    void a_treatment_takes_away_what_it_says_and_nothing_else(Row row) {
        var text = row.text("Text");
        var treated = switch (row.text("Treatment")) {
            case "T1" -> Writing.form(text);
            case "T2" -> Writing.signs(text);
            case "T1 only" -> Writing.treated(text, Leniency.FORM);
            case "none" -> Writing.treated(text, Leniency.NONE);
            case "encoding" -> Typed.plain(text);
            default -> throw new IllegalArgumentException(row.text("Treatment"));
        };

        assertThat(treated).isEqualTo(row.text("Treated"));
    }

    static Stream<Row> a_treatment_takes_away_what_it_says_and_nothing_else() {
        return Tables.rows("judging/writing.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_distance_counts_the_signs_to_change(Row row) {
        var text = row.text("Text");
        int smallest = row.list("References").stream()
                .mapToInt(reference -> EditDistance.between(text, reference))
                .min()
                .orElseThrow();

        assertThat(smallest).isEqualTo(row.whole("Distance"));
        assertThat((double) smallest / text.length()).isEqualTo(row.decimal("Ratio"), within(1e-12));
    }

    static Stream<Row> a_distance_counts_the_signs_to_change() {
        return Tables.rows("judging/distance.md");
    }

    @Test
    void a_typing_slip_is_measured_against_what_was_typed() {
        assertThat(EditDistance.isTypingSlip("abcd", "abcde")).isTrue();
        assertThat(EditDistance.isTypingSlip("abc", "abcd")).isFalse();
        assertThat(EditDistance.isTypingSlip("abcd", "abc")).isTrue();
        assertThat(EditDistance.isTypingSlip("", "a")).isFalse();
    }

    @Test
    void scripts_with_vowel_signs_keep_them() {
        assertThat(Writing.treated("हिन्दी", Leniency.ALL)).isEqualTo("हिन्दी");
        assertThat(Writing.treated("한국어 !", Leniency.ALL)).isEqualTo("한국어");
    }

    @Test
    void what_has_no_width_is_not_seen() {
        assertThat(Writing.treated("\uFEFFpi\u200Bx\u00AD", Leniency.NONE)).isEqualTo("pix");
    }
}
