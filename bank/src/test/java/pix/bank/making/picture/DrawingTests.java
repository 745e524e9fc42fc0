package pix.bank.making.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import pix.bank.making.picture.Drawing.Crop;

class DrawingTests {

    static final List<Part> EVERYTHING = List.of(
            new Storm(),
            new Hills(true),
            new Shop(90, "Chez Zoé & fils", Colour.GREEN),
            new Tree(250, Tree.Season.AUTUMN),
            new Clock(380, LocalTime.of(15, 40)),
            new Poster(400, List.of("Bal", "samedi 3 mai"), Colour.YELLOW),
            new Car(120, Colour.RED, "AB-123-CD"),
            new Person(200, Colour.BLUE, "Oui"),
            new Tram(240, Colour.WHITE, "Gare"),
            new Boat(240, Colour.BLACK, "Maria"),
            new Window(330, "RUE", true),
            new Shadows(true, true, List.of(100, 300)),
            new Snow(),
            new Water(20),
            new Hand(300, 6));

    @Test
    void a_drawing_is_well_formed_and_holds_neither_script_nor_style() throws Exception {
        var svg = new Drawing("Une rue", true, EVERYTHING).svg(Crop.WHOLE);

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(svg).doesNotContain("style=", "<script", "<style");
    }

    @Test
    void what_the_description_says_is_drawn_from_the_same_parts() {
        var drawing = new Drawing("Une rue", null, List.of(EVERYTHING.get(2), EVERYTHING.get(4)));

        assertThat(drawing.words(Crop.WHOLE))
                .isEqualTo("Une rue : à gauche, une boutique dont l'enseigne verte porte « Chez Zoé & fils » ;"
                        + " à droite, une horloge à aiguilles qui marque 3 h 40.");
        assertThat(drawing.svg(Crop.WHOLE)).contains("Chez Zoé &amp; fils</text>");
    }

    @Test
    void a_crop_leaves_out_what_stands_outside_it() {
        var drawing = new Drawing("Une rue", null, List.of(EVERYTHING.get(2), EVERYTHING.get(4)));

        assertThat(drawing.words(Crop.RIGHT)).contains("horloge").doesNotContain("boutique");
        assertThat(drawing.svg(Crop.RIGHT)).contains("viewBox=\"220 0 260 320\"");
    }

    @Test
    void the_fingers_of_a_hand_can_be_counted() {
        var five = new Hand(100, 5).svg().split("<line").length;

        assertThat(new Hand(100, 6).svg().split("<line")).hasSize(five + 1);
        assertThat(new Hand(100, 6).words()).contains("6 doigts");
    }
}
