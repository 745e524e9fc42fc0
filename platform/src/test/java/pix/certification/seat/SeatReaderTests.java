package pix.certification.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.certification.CentreId;
import pix.certification.birth.BirthFault;
import pix.certification.birth.BirthPlaces;
import pix.certification.centre.Centre;
import pix.certification.seat.ReadSeat.Fit;
import pix.certification.seat.ReadSeat.Unfit;
import pix.organisations.OrganisationKind;

/** Cases J of the reference first: Oren Ishii, born in Paris, of a centre that is no school. */
class SeatReaderTests {

    static final SeatReader READER =
            new SeatReader(new BirthPlaces(), Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC));

    static final Map<SeatField, String> OREN = Map.of(
            SeatField.FIRST_NAME, "Oren",
            SeatField.LAST_NAME, "Ishii",
            SeatField.SEX, "F",
            SeatField.BIRTH_DATE, "2010-01-01",
            SeatField.COUNTRY, "France",
            SeatField.POSTAL_CODE, "75001",
            SeatField.CITY, "Paris",
            SeatField.BILLING, "FREE");

    @Test
    void oren_ishii_is_somebody() {
        assertThat(read(Map.of())).isInstanceOf(Fit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_NAME, '', FIRST_NAME_REQUIRED",
        "FIRST_NAME, '   ', FIRST_NAME_REQUIRED",
        "LAST_NAME, '', LAST_NAME_REQUIRED",
        "COUNTRY, '', BIRTH_COUNTRY_REQUIRED",
        "COUNTRY, 123, BIRTH_COUNTRY_NOT_FOUND",
        "BIRTH_DATE, '', BIRTH_DATE_REQUIRED",
        "BIRTH_DATE, 2020/02/01, BIRTH_DATE_FORMAT_NOT_VALID",
        "BIRTH_DATE, je mange des pommes, BIRTH_DATE_FORMAT_NOT_VALID",
        "BIRTH_DATE, 2010-02-30, BIRTH_DATE_FORMAT_NOT_VALID",
        "BIRTH_DATE, 1900-01-01, BIRTH_DATE_MUST_BE_GREATER",
        "BIRTH_DATE, 2027-03-02, BIRTH_DATE_TO_COME",
        "EXTRA_TIME, salut, EXTRA_TIME_INTEGER",
        "EXTRA_TIME, 0.33, EXTRA_TIME_INTEGER",
        "EXTRA_TIME, '0,33', EXTRA_TIME_INTEGER",
        "EXTRA_TIME, 1000, EXTRA_TIME_OUT_OF_RANGE",
        "EXTRA_TIME, -10, EXTRA_TIME_OUT_OF_RANGE",
        "SEX, something_else, SEX_NOT_VALID",
        "SEX, '', SEX_REQUIRED",
        "EMAIL, oren, EMAIL_NOT_VALID",
        "RESULTS_EMAIL, oren@, RESULTS_EMAIL_NOT_VALID",
        "BILLING, '', BILLING_REQUIRED",
        "BILLING, CHEAP, BILLING_NOT_VALID",
        "BILLING, PREPAID, PREPAYMENT_CODE_REQUIRED",
        "PREPAYMENT_CODE, 12345, PREPAYMENT_CODE_MUST_BE_EMPTY"
    })
    void one_change_makes_one_fault(SeatField field, String value, SeatFault fault) {
        assertThat(read(Map.of(field, value))).isEqualTo(new Unfit(Set.of(fault)));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "999, 999", "0, 0", "33 %, 33", "033, 33"})
    void extra_time_is_a_whole_number_of_per_cent(String written, int extraTime) {
        assertThat(fit(Map.of(SeatField.EXTRA_TIME, written)).extraTime()).isEqualTo(extraTime);
    }

    @Test
    void a_postal_code_of_the_whole_town_will_do_and_so_does_a_code_alone() {
        assertThat(fit(Map.of(SeatField.POSTAL_CODE, "75000")).birth().city()).contains("Paris");
        var byCode = Map.of(SeatField.POSTAL_CODE, "", SeatField.CITY, "", SeatField.CITY_CODE, "75115");
        assertThat(fit(byCode).birth().city()).contains("Paris 15");
    }

    @Test
    void prepaid_has_its_code_and_a_school_pays_nothing() {
        var prepaid = fit(Map.of(SeatField.BILLING, "PREPAID", SeatField.PREPAYMENT_CODE, "12345"));
        assertThat(prepaid.billing()).contains(Billing.PREPAID);

        assertThat(READER.read(centre(OrganisationKind.SCO), typed(Map.of(SeatField.BILLING, ""))))
                .isInstanceOf(Fit.class);
        assertThat(READER.read(centre(OrganisationKind.SCO), typed(Map.of())))
                .isEqualTo(new Unfit(Set.of(SeatFault.BILLING_MUST_BE_EMPTY)));
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_form() {
        var nobody = READER.read(centre(OrganisationKind.PRO), new TypedSeat(Map.of(SeatField.EXTRA_TIME, "un tiers")));

        assertThat(((Unfit) nobody).faults())
                .containsExactly(
                        SeatFault.LAST_NAME_REQUIRED,
                        SeatFault.FIRST_NAME_REQUIRED,
                        SeatFault.SEX_REQUIRED,
                        SeatFault.BIRTH_DATE_REQUIRED,
                        SeatFault.BIRTH_INFORMATION_REQUIRED,
                        SeatFault.EXTRA_TIME_INTEGER,
                        SeatFault.BILLING_REQUIRED);
    }

    @Test
    void every_fault_of_a_birth_is_told_beside_a_field() {
        var told = Stream.of(SeatFault.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(told)
                .containsAll(Stream.of(BirthFault.values()).map(Enum::name).toList());
    }

    @Test
    void a_name_has_one_space_between_two_words() {
        assertThat(fit(Map.of(SeatField.LAST_NAME, "  Ishii\u00a0 de  Paris ")).lastName())
                .isEqualTo("Ishii de Paris");
    }

    private static NewSeat fit(Map<SeatField, String> changes) {
        return ((Fit) read(changes)).seat();
    }

    private static ReadSeat read(Map<SeatField, String> changes) {
        return READER.read(centre(OrganisationKind.PRO), typed(changes));
    }

    private static TypedSeat typed(Map<SeatField, String> changes) {
        var values = new EnumMap<SeatField, String>(OREN);
        values.putAll(changes);
        return new TypedSeat(values);
    }

    private static Centre centre(OrganisationKind kind) {
        return new Centre(new CentreId(1), kind, "Centre", Optional.empty(), ZoneId.of("Europe/Paris"));
    }
}
