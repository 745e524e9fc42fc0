package pix.bank.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;

class DrawnDaysAndWordsTests {

    static final Map<String, String> DRAWN = Map.of("paid", "2024-02-27", "fruit", "poire");

    @RepeatedTest(20)
    void a_later_day_comes_as_many_days_after_as_was_said(RepetitionInfo seed) {
        var rule = Yaml.read("{after: paid, days: [2, 4]}", DrawRule.class);

        var later = LocalDate.parse(rule.value(Draw.known(seed.getCurrentRepetition()), DRAWN));

        assertThat(ChronoUnit.DAYS.between(LocalDate.parse("2024-02-27"), later))
                .isBetween(2L, 4L);
    }

    @Test
    void what_goes_with_an_earlier_value_is_given_by_it() {
        var rule = Yaml.read("{by: fruit, gives: {poire: verte, cerise: rouge}}", DrawRule.class);

        assertThat(rule.value(Draw.known(1), DRAWN)).isEqualTo("verte");
    }

    @Test
    void what_goes_with_an_earlier_value_may_hold_another_one() {
        var rule = Yaml.read("{by: fruit, gives: {poire: 'mûre le {{paid|short}}'}}", DrawRule.class);

        assertThat(rule.value(Draw.known(1), DRAWN)).isEqualTo("mûre le 27/02/2024");
    }

    @Test
    void an_earlier_value_that_nothing_goes_with_is_an_authors_error() {
        var rule = Yaml.read("{by: fruit, gives: {cerise: rouge}}", DrawRule.class);

        assertThatThrownBy(() -> rule.value(Draw.known(1), DRAWN)).hasMessageContaining("fruit = poire");
    }

    @Test
    void a_day_is_written_without_its_year() {
        assertThat(Template.fill("le {{a|day}}, le {{b|day}}", Map.of("a", "2024-06-01", "b", "2024-06-15")))
                .isEqualTo("le 1er juin, le 15 juin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la tablette de {{a}}   | Élodie       | la tablette d'Élodie
            la tablette de **{{a}}** | Awa        | la tablette d'**Awa**
            la tablette de {{a}}   | Youssef      | la tablette de Youssef
            n'attend que {{a}}     | un sac       | n'attend qu'un sac
            n'attend que {{a}}     | des baskets  | n'attend que des baskets
            à droite de {{a}}      | les colonnes | à droite des colonnes
            De {{a}} à {{a}}       | le quai      | Du quai au quai
            De {{a}}               | Amiens       | D'Amiens
            que {{a}}              | les autres   | que les autres
            À {{a}}                | les quais    | Aux quais
            de {{a}} à {{a}}       | A2           | de A2 à A2
            de {{a}}               | onze         | de onze
            code {{a}}             | le quai      | code le quai
            """)
    void what_stands_before_a_value_is_made_one_with_it(String text, String value, String filled) {
        assertThat(Template.fill(text, Map.of("a", value))).isEqualTo(filled);
    }
}
