package pix.bank.families.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.writing.Letters;

class RecordsTests {

    static final String MEMBERS = """
            tables:
              members:
                sheet: Membres
                rows: 60
                columns:
                  - {name: N, code: M}
                  - {name: Nom, words: [Abadie, Keïta, Lévitan, Ouali, Traoré]}
                  - {name: Naissance, days: [1990-01-01, 2010-12-31]}
                  - {name: Points, amounts: [1, 9]}
                faults: {same: 4, alike: 3, odd: {Points: "700"}}
            """;
    static final String LOANS = """
            tables:
              books:
                sheet: Livres
                rows: 20
                columns: [{name: Livre, code: L}, {name: Thème, words: [Mer, Ville]}]
              loans:
                sheet: Prêts
                rows: 90
                columns: [{name: Prêt, code: P}, {name: Livre, refers: books, orphans: 20}]
            asks:
              sea: {from: loans, with: books, where: {Thème: Mer}}
              town: {from: loans, with: books, where: {Thème: "!Mer"}}
              lost: {from: loans, with: books, orphans: true}
              top: {from: loans, with: books, group: Thème}
            differ: [sea.count, town.count, lost.count]
            """;

    @Test
    void as_many_rows_are_there_twice_as_planted_read_by_another_reader() throws Exception {
        var rows =
                rows(new Records().stage(base(MEMBERS), Draw.known(3)).scenes().getFirst());
        var whole = rows.map(RecordsTests::subject).collect(Collectors.groupingBy(row -> row, Collectors.counting()));

        assertThat(whole.values().stream().filter(count -> count == 2)).hasSize(7);
        assertThat(whole.values()).allMatch(count -> count <= 2);
    }

    @Test
    void the_row_whose_value_cannot_be_is_told() throws Exception {
        var staged = new Records().stage(base(MEMBERS), Draw.known(3));

        assertThat(rows(staged.scenes().getFirst())
                        .filter(row -> row.getCell(3).getNumericCellValue() == 700)
                        .map(row -> row.getCell(0).getStringCellValue()))
                .containsExactly(staged.values().getOrDefault("members.odd", ""));
    }

    @Test
    void linked_rows_and_lost_ones_make_all_the_rows() {
        var values = new Records().stage(base(LOANS), Draw.known(5)).values();

        assertThat(number(values.getOrDefault("sea.count", ""))
                        + number(values.getOrDefault("town.count", ""))
                        + number(values.getOrDefault("lost.count", "")))
                .isEqualTo(90);
        assertThat(values.get("top.top"))
                .isEqualTo(
                        number(values.getOrDefault("sea.count", "")) > number(values.getOrDefault("town.count", ""))
                                ? "Mer"
                                : "Ville");
    }

    @Test
    void rows_in_which_values_cannot_differ_are_refused() {
        var same = base(LOANS.replace("differ: [sea.count, town.count", "differ: [sea.count, sea.count"));

        assertThatThrownBy(() -> new Records().stage(same, Draw.known(1))).hasMessageContaining("differ");
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static Stream<Row> rows(Scene scene) throws Exception {
        var xlsx = ((Scene.Files) scene)
                .files().stream()
                        .filter(file -> file.name().endsWith(".xlsx"))
                        .map(Asset::bytes)
                        .findFirst()
                        .orElseThrow();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.get()))) {
            return java.util.stream.StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .skip(1)
                    .toList()
                    .stream();
        }
    }

    private static String subject(Row row) {
        return Stream.of(1, 2, 3).map(row::getCell).map(RecordsTests::plain).collect(Collectors.joining("|"));
    }

    private static String plain(Cell cell) {
        return Letters.unaccented(cell.toString());
    }

    private static Base base(String text) {
        return Yaml.read(text, Base.class);
    }
}
