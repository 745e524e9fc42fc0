package pix.bank.making.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import pix.bank.making.archive.Zip;
import pix.bank.question.Asset;

class TableFilesTests {

    static final Table LOANS = new Table(
            "Prêts",
            List.of("Date", "Section", "Documents"),
            List.of(
                    List.of(Cell.of(LocalDate.of(2026, 3, 9)), Cell.of("Bandes dessinées"), Cell.of(12)),
                    List.of(Cell.of(LocalDate.of(2026, 3, 10)), Cell.of("Jeux ; revues"), Cell.of(7))));

    @Test
    void one_table_comes_in_three_formats() {
        assertThat(TableFiles.of("prets", LOANS).files())
                .extracting(Asset::name)
                .containsExactly("prets.ods", "prets.xlsx", "prets.csv");
    }

    @Test
    void the_office_file_reads_back_with_its_true_types() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(1)))) {
            var sheet = workbook.getFirstSheet();
            List<Row> rows = sheet.read();

            assertThat(sheet.getName()).isEqualTo("Prêts");
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Section");
            assertThat(rows.get(1).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2026-03-09");
            assertThat(rows.get(2).getCellAsNumber(2)).contains(BigDecimal.valueOf(7));
        }
    }

    @Test
    void the_open_document_reads_back_with_its_true_types() throws Exception {
        try (var workbook = OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes(0)))) {
            var sheet = workbook.getSpreadsheetTables().getFirst();

            assertThat(sheet.getTableName()).isEqualTo("Prêts");
            assertThat(sheet.getCellByPosition(0, 1)
                            .getDateValue()
                            .toInstant()
                            .atZone(ZoneId.systemDefault())
                            .toLocalDate())
                    .isEqualTo("2026-03-09");
            assertThat(sheet.getCellByPosition(1, 1).getStringValue()).isEqualTo("Bandes dessinées");
            assertThat(sheet.getCellByPosition(2, 1).getDoubleValue()).isEqualTo(12);
        }
    }

    @Test
    void a_day_of_an_open_document_shows_as_the_french_write_it() {
        assertThat(new String(requireNonNull(Zip.entries(bytes(0)).get("content.xml")), UTF_8))
                .contains("\"datestyle\"><number:day number:style=\"long\"/><number:text>/</number:text><number:month");
    }

    @Test
    void an_open_document_tells_its_type_first_and_uncompressed() {
        assertThat(new String(bytes(0), 30, 54, UTF_8))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void plain_text_is_written_as_french_spreadsheets_read_it() throws IOException {
        var text = new String(bytes(2), UTF_8);
        var format = CSVFormat.Builder.create().setDelimiter(';').get();

        assertThat(text).startsWith("\uFEFFDate;Section;Documents\r\n");
        assertThat(CSVParser.parse(text, format).stream().skip(1).map(CSVRecord::toList))
                .containsExactly(
                        List.of("09/03/2026", "Bandes dessinées", "12"), List.of("10/03/2026", "Jeux ; revues", "7"));
    }

    @Test
    void the_same_table_makes_the_same_bytes_on_any_day() {
        for (int format = 0; format < 3; format++) assertThat(bytes(format)).isEqualTo(bytes(format));
        assertThat(Zip.entries(bytes(1)).get("docProps/core.xml"))
                .asString(UTF_8)
                .contains("2026-01-01T00:00:00Z")
                .doesNotContain(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_headers() {
        assertThatThrownBy(() -> new Table("T", List.of("Un", "Deux"), List.of(List.of(Cell.of("seul")))))
                .hasMessage("1 cells under 2 headers");
    }

    static byte[] bytes(int format) {
        return TableFiles.of("prets", LOANS).files().get(format).bytes().get();
    }
}
