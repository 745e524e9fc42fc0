package pix.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets are given to read. Rows J1 to J12. */
class CsvTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            J1  | 0.5      | 1 | 0,5
            J3  | 0.417    | 3 | 0,417
            K14 | 0.666666 | 2 | 0,67
            one | 1        | 3 | 1
            ten | 10       | 2 | 10
            nil | 0.0004   | 3 | 0
            """)
    void a_number_has_a_decimal_comma_and_no_quotes(String name, double value, int decimals, String cell) {
        assertThat(CsvCell.of(Cell.of(value, decimals))).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            J4  | 2024-03-01     | 2024-03-01
            J6  | Umbrella       | "Umbrella"
            J7  | le "bon" jour | "le ""bon"" jour"
            J9  | -Mon mail pro  | "'-Mon mail pro"
            J10 | @x             | "'@x"
            J10 | +33            | "'+33"
            J12 | ``             | ""
            """)
    void a_text_is_quoted_and_is_never_a_formula(String name, String value, String cell) {
        assertThat(CsvCell.of(Cell.of(value))).isEqualTo(cell);
    }

    @Test
    void a_day_and_an_hour_are_written_as_in_french() {
        var at = LocalDateTime.of(2024, 3, 1, 0, 4, 59);

        assertThat(CsvCell.of(Cell.of(at))).isEqualTo("\"01/03/2024 00:04\"");
        assertThat(CsvCell.of(Cell.of(at.toLocalDate()))).isEqualTo("\"01/03/2024\"");
    }

    /** As words that a formula gives: spreadsheets convert what only stands between quotes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6E1",
                "11E10",
                "3e2",
                "1E+5",
                "1.5E3",
                "0012",
                "007",
                "12345678901234567",
                "3-4",
                "3/4",
                "1.2",
                "1,50",
                "12:30",
                "05/01/04",
                "12-2024",
                "2024-03",
                "1 000",
                "50 %",
                "6 1/2",
                "1 MARS",
                "mars 2",
                "SEPT2",
                "1-mai-24",
                "12 décembre",
                "VRAI",
                "false"
            })
    void what_a_spreadsheet_would_convert_stays_what_it_is(String words) {
        assertThat(CsvCell.of(Cell.of(words))).isEqualTo("\"=\"\"" + words + "\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6A",
                "6EME1",
                "E6",
                "ABCDEF234",
                "1E",
                "6E1 A",
                "12",
                "0",
                "2024-03-01",
                "0612ab",
                "Marsac",
                "Mai",
                "Mars Alice",
                "Lœuillet",
                "kgtwrb07",
                "3A-B",
                "6e \u00E9"
            })
    void what_no_spreadsheet_converts_is_left_alone(String words) {
        assertThat(CsvCell.of(Cell.of(words)).replace("\"", "")).isEqualTo(words);
    }

    /** Whoever wrote it, what stands within the formula is words and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"6E1\"&A1", "6E1\"", "=6E1", "+6E1", "6E1;1"})
    void no_formula_of_somebody_else_gets_in_with_it(String words) {
        assertThat(CsvCell.of(Cell.of(words))).doesNotStartWith("\"=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", " =1+1", "\r@x", "\u00A0\t+1"})
    void a_formula_behind_blanks_is_no_formula_either(String value) {
        assertThat(CsvCell.of(Cell.of(value))).startsWith("\"'");
    }

    @Test
    void a_file_says_that_it_is_utf_8_and_ends_its_lines_with_a_line_feed() {
        var bytes = new ByteArrayOutputStream();

        try (var file = new CsvFile(bytes)) {
            file.line(List.of(Cell.of("Élève"), Cell.of(3)));
        }

        assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Élève\";3\n");
    }
}
