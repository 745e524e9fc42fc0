package pix.engine.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;
import pix.engine.judging.Leniency;

class TypedTests {

    private static final AnswerKey NUMBER =
            new AnswerKey.Number(List.of("48,5"), BigDecimal.ZERO, List.of(), Leniency.NONE);
    private static final AnswerKey TEXT = new AnswerKey.Text(List.of("AC-2041"), Leniency.NONE);
    private static final AnswerKey DAY = new AnswerKey.Day(LocalDate.of(2024, 3, 13));

    @Test
    void no_sign_that_nobody_sees_changes_an_answer() {
        unseen().forEach(sign -> {
            assertThat(isRight(NUMBER, within("48,5", sign))).as(name(sign)).isTrue();
            assertThat(isRight(TEXT, within("AC-2041", sign))).as(name(sign)).isTrue();
            assertThat(isRight(DAY, within("13 mars 2024", sign)))
                    .as(name(sign))
                    .isTrue();
            assertThat(Typed.line(within("Léa Martin", sign))).as(name(sign)).isEqualTo("Léa Martin");
            assertThat(Typed.code(within("ABCDEF234", sign))).as(name(sign)).isEqualTo("ABCDEF234");
        });
    }

    @Test
    void all_dashes_are_one_and_other_signs_are_not() {
        IntStream.of(0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0xFF0D)
                .mapToObj(Character::toString)
                .forEach(dash -> {
                    assertThat(isRight(TEXT, "AC" + dash + "2041")).as(dash).isTrue();
                    assertThat(isRight(DAY, "13" + dash + "03" + dash + "2024"))
                            .as(dash)
                            .isTrue();
                });
        Stream.of("_", "~", "=", "+", "/", "\u301C")
                .forEach(sign ->
                        assertThat(isRight(TEXT, "AC" + sign + "2041")).as(sign).isFalse());
    }

    @Test
    void digits_of_any_script_are_digits() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> Character.isDigit(sign) && Character.digit(sign, 10) == 0)
                .forEach(zero -> assertThat(isRight(DAY, written("13/03/2024", zero)))
                        .as(name(zero))
                        .isTrue());
    }

    @Test
    void spaces_of_any_width_part_words_once() {
        IntStream.rangeClosed(0, 0xFFFF)
                .filter(sign -> Character.getType(sign) == Character.SPACE_SEPARATOR)
                .mapToObj(Character::toString)
                .forEach(space -> assertThat(Typed.line(space + "Léa" + space + space + "Martin\t"))
                        .isEqualTo("Léa Martin"));
    }

    @ParameterizedTest
    @MethodSource
    void letters_are_folded(Row row) {
        assertThat(Letters.folded(row.text("Text"))).isEqualTo(row.text("Folded"));
    }

    static Stream<Row> letters_are_folded() {
        return Tables.rows("writing/letters.md");
    }

    @Test
    void every_latin_letter_of_europe_and_its_neighbours_has_one_of_the_keyboard() {
        IntStream.concat(IntStream.rangeClosed(0xC0, 0x17F), IntStream.rangeClosed(0x1E00, 0x1EFF))
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(Letters.folded(letter)).as(letter).matches("[a-z]+"));
    }

    private static IntStream unseen() {
        var selectors =
                IntStream.concat(IntStream.rangeClosed(0xFE00, 0xFE0F), IntStream.rangeClosed(0xE0100, 0xE01EF));
        var format = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> Character.getType(sign) == Character.FORMAT);
        return IntStream.concat(selectors, format);
    }

    /** In front, behind, and after the first sign. */
    private static String within(String text, int sign) {
        var unseen = Character.toString(sign);
        return unseen + text.charAt(0) + unseen + text.substring(1) + unseen;
    }

    private static String written(String text, int zero) {
        var written = new StringBuilder();
        text.chars().forEach(sign -> written.appendCodePoint(Character.isDigit(sign) ? zero + sign - '0' : sign));
        return written.toString();
    }

    private static boolean isRight(AnswerKey key, String typed) {
        return Judge.judge(key, new Answer.Text(typed)).correct();
    }

    private static String name(int sign) {
        return "U+%04X".formatted(sign);
    }
}
