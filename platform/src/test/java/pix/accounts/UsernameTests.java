package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameTests {

    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    /** Rows S235 and S237; the second is fixed: a ligature is spelt out instead of dropped. */
    @ParameterizedTest
    @CsvSource({
        "fakeFirst-Name, fake LastName, 2008-03-01, fakefirstname.fakelastname0103",
        "Zoé, D'Œuvre, 2010-12-31, zoe.doeuvre3112",
        "Lætitia, Weiß, 2011-01-02, laetitia.weiss0201",
        "Søren, Łęcki, 2011-10-09, soren.lecki0910"
    })
    void it_is_made_of_the_names_and_of_the_day_and_month_of_birth(
            String firstName, String lastName, LocalDate birth, String expected) {
        assertThat(Username.free(firstName, lastName, birth, _ -> false, RANDOM))
                .isEqualTo(new Username(expected));
    }

    /** Names of every script: what is said aloud in a class and copied from its blackboard. */
    @ParameterizedTest
    @CsvSource({
        "Işıl, ÖZDEMİR, isil.ozdemir1001",
        "Þóra, Đorđević, thora.dordevic1001",
        "小龙, 梓, xiaolong.zi1001",
        "علي, محمد, ly.mhmd1001",
        "Тарас, Шевченко, taras.shevchenko1001",
        "Ελένη, Παπαδοπούλου, elene.papadopoulou1001",
        "გიორგი, Մարգարյան, giorgi.margaryan1001",
        "さくら, 김민수, sakura.gimminsu1001",
        "प्रिया, สมชาย, priyaa.smchaay1001",
        "Jean\u200B-Luc, D’Œuvre, jeanluc.doeuvre1001",
        "Loup, ⵣ, loup1001",
        "'', Martin, martin1001",
        "ⵣ, ߒ, eleve1001"
    })
    void it_can_be_dictated(String firstName, String lastName, String expected) {
        assertThat(Username.free(firstName, lastName, LocalDate.of(2014, 1, 10), _ -> false, RANDOM))
                .isEqualTo(new Username(expected));
    }

    @Test
    void when_it_is_taken_other_digits_are_drawn_until_one_is_free() {
        var taken = Set.of(new Username("ada.delorme1203"));
        var birth = LocalDate.of(2013, 3, 12);

        var username = Username.free("Ada", "Delorme", birth, taken::contains, RANDOM);

        assertThat(username.value()).matches("ada\\.delorme\\d{4}").isNotEqualTo("ada.delorme1203");
    }
}
