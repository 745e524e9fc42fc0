package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTimeTests {

    static final Instant AT = Instant.parse("2027-03-01T13:30:00Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Europe/Paris,      1 mars 2027, 01/03/2027, 01/03/2027 14:30, 2027-03-01-1430",
                "Indian/Reunion,    1 mars 2027, 01/03/2027, 01/03/2027 17:30, 2027-03-01-1730",
                "Pacific/Noumea,    2 mars 2027, 02/03/2027, 02/03/2027 00:30, 2027-03-02-0030",
                "America/Cayenne,   1 mars 2027, 01/03/2027, 01/03/2027 10:30, 2027-03-01-1030",
                "Pacific/Marquesas, 1 mars 2027, 01/03/2027, 01/03/2027 04:00, 2027-03-01-0400"
            })
    void a_moment_is_shown_by_the_clock_of_a_place(
            String zone, String day, String shortDay, String moment, String name) {
        var time = new ReaderTime(Locale.FRENCH, ZoneId.of(zone));

        assertThat(time.day(AT)).isEqualTo(day);
        assertThat(time.shortDay(AT)).isEqualTo(shortDay);
        assertThat(time.moment(AT)).isEqualTo(moment);
        assertThat(time.date(AT)).isEqualTo(time.clock(AT).toLocalDate());
        assertThat(name).startsWith(time.date(AT).toString());
        assertThat(time.inFileName(AT)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"fr, 5 mai 2013", "en, 'May 5, 2013'"})
    void a_day_is_the_same_everywhere_and_said_in_the_reader_s_language(String language, String day) {
        var birth = LocalDate.of(2013, 5, 5);
        var time = new ReaderTime(Locale.of(language), ZoneId.of("Pacific/Noumea"));

        assertThat(time.day(birth)).isEqualTo(day);
        assertThat(ReaderTime.birth(birth)).isEqualTo("05/05/2013");
    }
}
