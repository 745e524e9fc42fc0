package pix.bank.families.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pix.bank.families.records.Base.Column;
import pix.bank.families.records.Base.Sheet;
import pix.bank.families.records.Base.Unit;
import pix.bank.families.records.TextFormat.Kind;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.question.Draw;
import tools.jackson.databind.json.JsonMapper;

/** Each file is opened again by another reader. */
class TextFilesTests {

    static final Table TABLE = new Table(
            "Bornes",
            List.of("code", "lieu.ville", "lieu.rang"),
            List.of(
                    List.of(Cell.of("B1"), Cell.of("Évry"), Cell.of(12)),
                    List.of(Cell.of("B2"), Cell.of("Île"), Cell.of(7))));

    @Test
    void json_nests_what_a_dotted_header_names() {
        var tree = new JsonMapper().readTree(bytes(format(Kind.JSON, null, null)));

        assertThat(tree.get("licence").asString()).isEqualTo("ouverte");
        assertThat(tree.at("/bornes/1/lieu/ville").asString()).isEqualTo("Île");
        assertThat(tree.at("/bornes/0/lieu/rang").asInt()).isEqualTo(12);
    }

    @Test
    void xml_nests_the_same() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(format(Kind.XML, null, null))));

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("bornes");
        var second = document.getElementsByTagName("ville").item(1);
        assertThat(second.getTextContent()).isEqualTo("Île");
        assertThat(second.getParentNode().getNodeName()).isEqualTo("lieu");
    }

    @Test
    void a_delimited_file_has_its_separator_and_its_encoding() {
        var bytes = bytes(format(Kind.DELIMITED, "tab", "windows-1252"));

        assertThat(new String(bytes, Charset.forName("windows-1252")).split("\r\n"))
                .containsExactly("code\tlieu.ville\tlieu.rang", "B1\tÉvry\t12", "B2\tÎle\t7");
    }

    @Test
    void many_hands_write_the_same_otherwise_and_the_sum_does_not_change() {
        var unit = new Unit("kg", "g", 1000);
        var sheet = new Sheet(
                "Récoltes",
                60,
                List.of(
                        column("Fiche", "F", null, null, null, null),
                        column("Ville", null, List.of("Orme"), null, true, null),
                        column("Poids", null, null, List.of(2, 9), null, unit)),
                null);
        var tidy = new Filling(sheet, Map.of(), Draw.known(3)).drawn();
        var untidy = new Untidying(sheet, Draw.known(4)).of(tidy.table());

        var villes =
                untidy.rows().stream().map(row -> DrawnTable.text(row.get(1))).toList();
        assertThat(villes).contains("Orme", "ORME", "orme", " Orme", "Orme ");
        var weights =
                untidy.rows().stream().map(row -> DrawnTable.text(row.get(2))).toList();
        assertThat(weights).anyMatch(text -> text.endsWith(" kg")).anyMatch(text -> text.endsWith("000 g"));
        assertThat(weights.stream().mapToInt(TextFilesTests::kilos).sum())
                .isEqualTo(tidy.table().rows().stream()
                        .mapToInt(row -> Integer.parseInt(DrawnTable.text(row.get(2))))
                        .sum());
    }

    private static int kilos(String weight) {
        var parts = weight.split(" ");
        return Integer.parseInt(parts[0]) / (parts[1].equals("g") ? 1000 : 1);
    }

    private static Column column(
            String name,
            @Nullable String code,
            @Nullable List<String> words,
            @Nullable List<Integer> amounts,
            @Nullable Boolean untidy,
            @Nullable Unit unit) {
        return new Column(name, code, words, null, null, amounts, null, null, untidy, unit);
    }

    private static TextFormat format(Kind kind, @Nullable String separator, @Nullable String encoding) {
        return new TextFormat(kind, separator, encoding, null, Map.of("licence", "ouverte"), "bornes", "borne");
    }

    private static byte[] bytes(TextFormat format) {
        return new TextFile(TABLE, format).named("bornes").bytes().get();
    }
}
