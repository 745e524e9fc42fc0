package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class FiltersTests {

    enum State {
        OPEN,
        CLOSED
    }

    @Test
    void what_a_list_knows_is_read_and_written_back_in_its_order() {
        var filters = filters(Map.of(
                "nom",
                List.of(" Élodie & co "),
                "classe",
                List.of("6e B", "6e A"),
                "page",
                List.of("3"),
                "x",
                List.of("y")));

        assertThat(filters.one("nom")).isEqualTo("Élodie & co");
        assertThat(filters.all("classe")).containsExactly("6e A", "6e B");
        assertThat(filters.number("page", 1)).isEqualTo(3);
        assertThat(filters.address()).isEqualTo("?classe=6e+B&classe=6e+A&nom=%C3%89lodie+%26+co&page=3");
        assertThat(filters.pages()).isEqualTo("?classe=6e+B&classe=6e+A&nom=%C3%89lodie+%26+co&page=");
        assertThat(filters.without("classe", "nom", "page").pages()).isEqualTo("?page=");
    }

    @Test
    void one_thing_changes_and_the_rest_stays() {
        var filters = filters(Map.of("classe", List.of("6A"), "nom", List.of("ada")));

        assertThat(filters.with("nom", "eve").address()).isEqualTo("?classe=6A&nom=eve");
        assertThat(filters.with("nom", "").address()).isEqualTo("?classe=6A");
        assertThat(filters.address()).isEqualTo("?classe=6A&nom=ada");
    }

    @Test
    void whatever_an_address_says_nothing_breaks() {
        var filters = filters(Map.of(
                "etat", List.of("OPEN", "nonsense", ""),
                "nom", List.of("a\0b" + "x".repeat(1000)),
                "classe", java.util.Arrays.asList(null, " ", "6A"),
                "page", List.of("-1"),
                "par", List.of("10000000")));

        assertThat(filters.all("etat", State.class)).containsExactly(State.OPEN);
        assertThat(filters.one("etat", State.class)).contains(State.OPEN);
        assertThat(filters.one("nom")).startsWith("abx").hasSize(255);
        assertThat(filters.all("classe")).containsExactly("6A");
        assertThat(filters.number("page", 1)).isEqualTo(1);
        assertThat(filters.size()).isEqualTo(25);
        assertThat(filters(Map.of()).address()).isEmpty();
    }

    private static Filters filters(Map<String, List<String>> sent) {
        var parameters = new LinkedMultiValueMap<String, String>();
        sent.forEach((name, values) -> values.forEach(value -> parameters.add(name, value)));
        return Filters.of(parameters, "classe", "etat", "nom", "par", "page");
    }
}
