package pix.bank.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTests {

    @ParameterizedTest
    @CsvSource({
        "Nombre de trains, trains, true",
        "Livres prêtés, livres, true",
        "Places, '', true",
        "Temps, s, false",
        "Durée, h, false",
        "Nombre d'entrées, personnes, false"
    })
    void a_label_that_says_its_unit_needs_it_no_more(String label, String unit, boolean says) {
        assertThat(new Form.Field("field", label, Form.Kind.NUMBER, List.of(), unit).saysUnit())
                .isEqualTo(says);
    }
}
