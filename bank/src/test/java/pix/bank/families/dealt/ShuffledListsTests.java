package pix.bank.families.dealt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.question.Draw;

class ShuffledListsTests {

    static final ShuffledLists.Lists PARTS = new ShuffledLists.Lists(Map.of(
            "part",
            List.of(
                    Map.of("text", "https", "role", "protocole"),
                    Map.of("text", "/agenda", "role", "chemin"),
                    Map.of("text", "ville.example", "role", "domaine"))));

    @Test
    void the_words_of_a_row_stay_together() {
        var values = new ShuffledLists().stage(PARTS, Draw.known(7)).values();

        for (int place = 1; place <= 3; place++)
            assertThat(PARTS.deal().get("part"))
                    .contains(Map.of(
                            "text", values.getOrDefault("part." + place + ".text", ""),
                            "role", values.getOrDefault("part." + place + ".role", "")));
    }

    @Test
    void every_row_comes_first_one_day() {
        var first = new HashSet<String>();
        for (long seed = 1; seed < 60; seed++)
            first.add(
                    new ShuffledLists().stage(PARTS, Draw.known(seed)).values().get("part.1.role"));

        assertThat(first).containsExactlyInAnyOrder("protocole", "chemin", "domaine");
    }
}
