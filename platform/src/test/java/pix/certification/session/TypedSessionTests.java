package pix.certification.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.certification.session.TypedSession.Fault;
import pix.certification.session.TypedSession.Field;

class TypedSessionTests {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void every_fault_is_told_at_once() {
        assertThat(TypedSession.BLANK.faults(TODAY))
                .containsOnly(
                        Map.entry(Field.SITE, Fault.MISSING),
                        Map.entry(Field.ROOM, Fault.MISSING),
                        Map.entry(Field.DATE, Fault.MISSING),
                        Map.entry(Field.TIME, Fault.MISSING),
                        Map.entry(Field.INVIGILATORS, Fault.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 14:00, ",
        "2027-03-01, 23:59:00, ",
        "2027-02-28, 14:00, DATE PAST",
        "2027-02-30, 14:00, DATE NOT_A_DAY",
        "30/03/2027, 14:00, DATE NOT_A_DAY",
        "+20270-03-01, 14:00, DATE NOT_A_DAY",
        "2027-03-02, 24:00, TIME NOT_AN_HOUR",
        "2027-03-02, 9:30, TIME NOT_AN_HOUR",
        "2027-03-02, 14h00, TIME NOT_AN_HOUR"
    })
    void a_day_and_an_hour_are_real_ones_and_to_come(String date, String time, String fault) {
        var faults = new TypedSession("Collège", "INF 1", "", date, time, "GAUNARD Emmanuel", "").faults(TODAY);

        assertThat(faults.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void what_fits_no_paper_is_too_long() {
        var long_ = "x".repeat(256);

        assertThat(new TypedSession(long_, " " + long_, long_, "2027-03-02", "14:00", long_, "y".repeat(501))
                        .faults(TODAY))
                .hasSize(5)
                .containsValue(Fault.TOO_LONG);
    }

    @RepeatedTest(200)
    void codes_have_signs_that_nobody_takes_for_others() {
        var codes = SessionCodes.random();

        assertThat(codes.access()).matches("[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}");
        assertThat(codes.invigilator()).matches("[2-9b-df-hjkmp-tv-yB-DF-HJKMP-TV-Y!*?]{6}");
        assertThat(codes.invigilator().chars().distinct().count()).isEqualTo(6);
        assertThat(new HashSet<>(List.of(codes.toString()))).containsExactly("the codes of a session");
    }
}
