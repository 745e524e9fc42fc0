package pix.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
            day | 01/03/2024 00:04 | "01/03/2024 00:04"
            """)
    void a_text_is_quoted_and_is_never_a_formula(String name, String value, String cell) {
        assertThat(CsvCell.of(Cell.of(value))).isEqualTo(cell);
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
