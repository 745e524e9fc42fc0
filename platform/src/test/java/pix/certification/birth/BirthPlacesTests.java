package pix.certification.birth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.certification.birth.BirthOutcome.Known;
import pix.certification.birth.BirthOutcome.Unknown;

/** Cases I of the reference first, then what they leave open. */
class BirthPlacesTests {

    static final BirthPlaces PLACES = new BirthPlaces();

    @ParameterizedTest
    @CsvSource({
        ",,,, BIRTH_INFORMATION_REQUIRED",
        ", Tours, 37000,, BIRTH_COUNTRY_REQUIRED",
        "ABCD, GOTHAM CITY,, 12345, BIRTH_COUNTRY_NOT_FOUND",
        "PORTUGAL,,, 99, FOREIGN_BIRTH_CITY_REQUIRED",
        "PORTUGAL, Porto,,, FOREIGN_CITY_CODE_NOT_VALID",
        "PORTUGAL, Porto,, 1234, FOREIGN_CITY_CODE_NOT_VALID",
        "PORTUGAL, Porto, 4000, 99, FOREIGN_POSTAL_CODE_MUST_BE_EMPTY",
        "PORTUGAL,, 4000,, FOREIGN_BIRTH_CITY_REQUIRED FOREIGN_POSTAL_CODE_MUST_BE_EMPTY FOREIGN_CITY_CODE_NOT_VALID",
        "FRANCE, Tours,,, BIRTH_POSTAL_CODE_REQUIRED",
        "FRANCE,,,, CITY_CODE_OR_POSTAL_CODE_AND_CITY_REQUIRED",
        "FRANCE,, 1234, 1234, CITY_CODE_OR_POSTAL_CODE_AND_CITY_REQUIRED",
        "FRANCE, Tours,, 37261, CITY_CODE_OR_POSTAL_CODE_AND_CITY_REQUIRED",
        "FRANCE,, 37000,, BIRTH_CITY_REQUIRED",
        "FRANCE,,, 99999, BIRTH_CITY_CODE_NOT_VALID",
        "FRANCE, Tours, 00000,, BIRTH_POSTAL_CODE_NOT_FOUND",
        "FRANCE, Lyon, 37000,, BIRTH_POSTAL_CODE_CITY_NOT_VALID"
    })
    void what_is_no_place_of_birth_says_why(String country, String city, String postal, String code, String faults) {
        assertThat(PLACES.find(typed(country, city, postal, code)))
                .isEqualTo(new Unknown(List.of(faults.split(" ", -1)).stream()
                        .map(BirthFault::valueOf)
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "FRANCE,,, 37261, Tours, 37261, Indre-et-Loire",
        "FRANCE,,, 75115, Paris 15, 75115, Paris",
        "FRANCE,,, 20004, Ajaccio, 20004, Corse-du-Sud",
        "FRANCE,,, 97411, Saint-Denis, 97411, La Réunion",
        "République française,,, 38185, Grenoble, 38185, Isère"
    })
    void a_code_of_insee_tells_the_commune_as_it_is_called_today(
            String country, String city, String postal, String code, String name, String kept, String province) {
        assertThat(PLACES.find(typed(country, city, postal, code)))
                .isEqualTo(new Known(new BirthPlace(
                        Optional.of(name), Optional.empty(), Optional.of(kept), Optional.of(province), "France")));
    }

    @ParameterizedTest
    @CsvSource({
        "Tours, 37000, Tours, Indre-et-Loire",
        "Paris, 75011, Paris, Paris",
        "Paris 11, 75011, Paris 11, Paris",
        "PARIS 15E ARRONDISSEMENT, 75015, Paris 15, Paris",
        "paris 05, 75005, Paris 5, Paris",
        "Paris, 75000, Paris, Paris",
        "Marseille 1er, 13001, Marseille 1, Bouches-du-Rhône",
        "Lyon, 69003, Lyon, Rhône",
        "St Etienne, 42000, Saint-Étienne, Loire",
        "etienne saint, 42100, Saint-Étienne, Loire",
        "evreux, 27000, Évreux, Eure",
        "Bourg en Bresse, 01000, Bourg-en-Bresse, Ain",
        "L'Haÿ-les-Roses, 94240, L'Haÿ-les-Roses, Val-de-Marne",
        "Arbignieu, 01300, Arbignieu, Ain"
    })
    void a_postal_code_and_a_name_find_the_commune_however_it_is_written(
            String city, String postal, String name, String province) {
        assertThat(PLACES.find(typed("France", city, postal, "")))
                .isEqualTo(new Known(new BirthPlace(
                        Optional.of(name), Optional.of(postal), Optional.empty(), Optional.of(province), "France")));
    }

    @ParameterizedTest
    @CsvSource({
        "PORTUGAL, Porto, Portugal, 99139",
        "portugal, Porto, Portugal, 99139",
        "Cote d'Ivoire, Abidjan, Côte d’Ivoire, 99326",
        "etats unis, Boston, États-Unis, 99404",
        "République tchèque, Brno, Tchéquie, 99116"
    })
    void abroad_the_country_is_kept_by_its_common_name_and_its_code(
            String country, String city, String name, String code) {
        assertThat(PLACES.find(typed(country, city, "", "99")))
                .isEqualTo(new Known(new BirthPlace(
                        Optional.of(city), Optional.empty(), Optional.of(code), Optional.empty(), name)));
    }

    @Test
    void a_roll_says_places_by_their_codes_and_the_commune_is_named() {
        assertThat(ofRoll("100", "75115", "").orElseThrow().city()).contains("Paris 15");
        assertThat(ofRoll("", "38185", "").orElseThrow().country()).isEqualTo("France");
        assertThat(ofRoll("100", "99999", "Vieux-Bourg").orElseThrow().city()).contains("Vieux-Bourg");
        assertThat(ofRoll("139", "", "Porto").orElseThrow())
                .isEqualTo(new BirthPlace(
                        Optional.of("Porto"), Optional.empty(), Optional.of("99139"), Optional.empty(), "Portugal"));
        assertThat(ofRoll("139", "", "").orElseThrow().city()).isEmpty();
        assertThat(ofRoll("", "", "Tours")).isEmpty();
        assertThat(ofRoll("100", "", "")).isEmpty();
        assertThat(ofRoll("998", "", "Ailleurs")).isEmpty();
    }

    @Test
    void a_zero_that_a_spreadsheet_has_lost_is_given_back() {
        var lost = typed("France", "", "1000", "1001").withLostZeros();

        assertThat(lost).isEqualTo(typed("France", "", "01000", "01001"));
        assertThat(typed("Portugal", "Porto", "", "99").withLostZeros())
                .isEqualTo(typed("Portugal", "Porto", "", "99"));
    }

    private static Optional<BirthPlace> ofRoll(String country, String code, String city) {
        return PLACES.ofRoll(said(country), said(code), said(city));
    }

    private static Optional<String> said(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }

    @SuppressWarnings("NullAway") // an empty cell of the table is null
    private static TypedBirthPlace typed(String country, String city, String postal, String code) {
        return new TypedBirthPlace(text(country), text(city), text(postal), text(code));
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
