package pix.bank.families.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pix.bank.families.Staged;
import pix.bank.families.figure.Figure.Asked;
import pix.bank.families.figure.Figure.Kind;
import pix.bank.families.figure.Figure.Series;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class FiguresTests {

    static final List<String> DAYS = List.of("lundi", "mardi", "mercredi");
    static final List<String> NAMES = List.of("Pluie", "Vent", "Neige", "Orage");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_picture_is_a_document_with_a_mark_for_each_value(Kind kind) throws Exception {
        var svg = picture(staged(kind, 1));

        var marks = kind == Kind.LINES ? "circle" : "rect";
        assertThat(svg.getElementsByTagName(marks).getLength()).isGreaterThanOrEqualTo(DAYS.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void the_legend_stands_beside_the_unit_and_inside_the_picture(int series) throws Exception {
        var texts = picture(staged(Kind.LINES, series)).getElementsByTagName("text");

        var names = IntStream.range(0, texts.getLength())
                .mapToObj(place -> (Element) texts.item(place))
                .filter(text -> NAMES.contains(text.getTextContent()))
                .map(text -> Double.parseDouble(text.getAttribute("x")))
                .toList();
        assertThat(names).hasSize(series).isSorted().allMatch(x -> x > 150 && x < 600);
    }

    @Test
    void what_the_texts_are_told_is_what_is_read_aloud() {
        var staged = staged(Kind.BARS, 2);
        var words = ((Scene.Picture) staged.scenes().getFirst()).alternative();

        assertThat(words)
                .contains(
                        "Pluie : ",
                        "Axe vertical : mm, de 0 à ",
                        "mardi, " + staged.values().get("right"));
        assertThat(staged.values().get("s1")).isEqualTo(staged.values().get("right"));
    }

    @Test
    void series_never_meet_at_a_label() {
        for (long seed = 0; seed < 50; seed++) {
            var values =
                    new Figures().stage(figure(Kind.LINES, 2), Draw.known(seed)).values();
            int one = Integer.parseInt(values.getOrDefault("s1", ""));
            int other = Integer.parseInt(values.getOrDefault("s2", ""));

            assertThat(Math.abs(one - other)).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void the_axis_ends_above_every_value_and_begins_where_its_author_says() {
        var figure = new Figure(
                Kind.BARS,
                "Ventes",
                "Vélos",
                null,
                DAYS,
                List.of(new Series("Vélos", null, List.of(410, 416, 428))),
                2,
                4,
                400,
                null);
        var scale = new Scale(figure, List.of(List.of(410, 416, 428)));

        assertThat(scale.end()).isEqualTo(432);
        assertThat(scale.y(400)).isEqualTo(Scale.FLOOR);
        assertThat(scale.height(416)).isEqualTo((Scale.FLOOR - Scale.TOP) / 2.0);
    }

    @Test
    void a_question_about_what_is_not_there_is_an_author_s_error() {
        var figure = new Figure(
                Kind.BARS,
                "Pluie",
                "mm",
                null,
                DAYS,
                List.of(new Series("Pluie", List.of(0, 90), null)),
                10,
                10,
                null,
                new Asked(null, "samedi"));

        assertThatThrownBy(() -> new Figures().stage(figure, Draw.known(1))).hasMessageContaining("asks about");
    }

    private static Staged staged(Kind kind, int series) {
        return new Figures().stage(figure(kind, series), Draw.known(7));
    }

    private static Figure figure(Kind kind, int series) {
        var all = NAMES.stream()
                .map(name -> new Series(name, List.of(0, 90), null))
                .toList();
        return new Figure(
                kind, "Semaine", "mm", "Jour", DAYS, all.subList(0, series), 10, 10, null, new Asked("Pluie", "mardi"));
    }

    private static Document picture(Staged staged) throws Exception {
        var bytes = ((Scene.Picture) staged.scenes().getFirst()).image().bytes().get();
        assertThat(new String(bytes, UTF_8)).doesNotContain("<script", "style=");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
