package pix.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What a spreadsheet opens: read back with a library that is not ours, and as the XML that it is. */
class OdsTests {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6E1",
                "0012",
                "2024-03-01",
                "3-4",
                "=1+1",
                "+33 6 12",
                "-12",
                "@x",
                "=cmd|' /C calc'!A0",
                "TRUE",
                "le \"bon\" & <jour>",
                "Işıl 小龙 😀",
                "]]>",
                "&amp;"
            })
    void words_are_words_whatever_they_look_like(String words) throws Exception {
        var file = file("Feuille", List.of(Cell.of("Classe"), Cell.of(words)), List.of(Cell.of(words), Cell.of(1)));

        assertThat(sheet(file).getDataRange().getValues())
                .isDeepEqualTo(new Object[][] {{"Classe", words}, {words, 1.0}});
        assertThat(sheet(file).getDataRange().getFormulas()).isDeepEqualTo(new String[2][2]);
        assertThat(cells(file).get(1).getAttributeNS(OFFICE, "value-type")).isEqualTo("string");
        assertThat(cells(file)).allMatch(cell -> !cell.hasAttributeNS(TABLE, "formula"));
    }

    @Test
    void spaces_and_lines_are_kept() throws Exception {
        var file = file("Feuille", List.of(Cell.of("  deux  blancs  \nune\tligne")));

        assertThat(entries(file).get("content.xml"))
                .contains("<text:s text:c=\"2\"/>deux<text:s text:c=\"2\"/>blancs<text:s text:c=\"2\"/></text:p>"
                        + "<text:p>une<text:tab/>ligne</text:p>");
    }

    @Test
    void numbers_days_and_hours_are_such() throws Exception {
        var noon = LocalDateTime.of(2026, 3, 2, 12, 5, 30);
        var file = file(
                "Feuille",
                List.of(Cell.of("n")),
                List.of(Cell.of(0.417, 3)),
                List.of(Cell.of(-12)),
                List.of(Cell.of(LocalDate.of(2014, 12, 31))),
                List.of(Cell.of(noon)),
                List.of(Cell.EMPTY));

        var values = sheet(file).getDataRange().getValues();
        assertThat(values[1][0]).isEqualTo(0.417);
        assertThat(values[2][0]).isEqualTo(-12.0);
        assertThat(values[3][0]).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(values[4][0]).isEqualTo(noon.withSecond(0));
        assertThat(cells(file).get(4).getTextContent()).isEqualTo("02/03/2026 12:05");
    }

    @Test
    void what_no_xml_may_hold_is_left_out() throws Exception {
        var file = file("Feuille\u0007", List.of(Cell.of("a\u0001b\uFFFEc\uD800d")));

        assertThat(cells(file).getFirst().getTextContent()).isEqualTo("abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6E1: [tout] l'effectif, toute l'année scolaire",
                "",
                "'",
                "<&\">",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void a_sheet_has_a_name_that_spreadsheets_take(String name) throws Exception {
        var shown = sheet(file(name)).getName();

        assertThat(shown).isNotBlank().doesNotContain("[", "]", ":", "'", "/");
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(31);
    }

    @Test
    void its_first_bytes_tell_what_it_is() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("Feuille")))) {
            var first = zip.getNextEntry();

            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo(TableFormat.ODS.mediaType());
        }
        assertThat(entries(file("Feuille")).get("META-INF/manifest.xml")).contains(TableFormat.ODS.mediaType());
    }

    private static Sheet sheet(byte[] file) throws IOException {
        return new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
    }

    /** All cells, as a parser that checks namespaces reads them. */
    private static List<Element> cells(byte[] file) throws Exception {
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        var content = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        requireNonNull(entries(file).get("content.xml")).getBytes(UTF_8)));
        var found = content.getElementsByTagNameNS(TABLE, "table-cell");
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Map<String, String> entries(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
        return entries;
    }

    @SafeVarargs
    private static byte[] file(String name, List<Cell>... lines) {
        var bytes = new ByteArrayOutputStream();
        try (var file = TableFormat.ODS.open(bytes, name)) {
            for (var line : lines) file.line(line);
        }
        return bytes.toByteArray();
    }
}
