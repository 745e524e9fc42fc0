package pix.bank.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.parameter.TelephoneType;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import pix.bank.Draw;

/** The files, opened again with another reader than what wrote them. */
class AgendaFilesTests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_file_of_contacts_is_read_back_with_its_mobile_and_its_work_number() {
        var card = new AgendaFiles.Card("Élodie", "Ouali, Riou", "06 39 98 01 02", "01 99 00 03 04", null, "A;B");

        var read = Ezvcard.parse(text(new AgendaFiles.Handed("carnet", List.of(card), null)))
                .first();

        assertThat(read.getFormattedName().getValue()).isEqualTo("Élodie Ouali, Riou");
        assertThat(read.getStructuredName().getFamily()).isEqualTo("Ouali, Riou");
        assertThat(read.getOrganization().getValues()).containsExactly("A;B");
        assertThat(read.getTelephoneNumbers().stream()
                        .collect(Collectors.toMap(
                                number -> number.getTypes().getFirst(),
                                number -> number.getText().strip())))
                .containsEntry(TelephoneType.CELL, "06 39 98 01 02")
                .containsEntry(TelephoneType.WORK, "01 99 00 03 04");
        assertThat(read.getEmails()).isEmpty();
    }

    @Test
    void an_event_in_universal_time_is_two_hours_later_in_paris_in_may() throws Exception {
        var start = LocalDateTime.parse("2026-05-12T07:40:00");
        var universal = new AgendaFiles.Entry("Les abeilles", start, start.plusHours(1), true, "En ligne");
        var local = new AgendaFiles.Entry("Bilan", start, start.plusHours(1), null, null);

        var calendar = new CalendarBuilder()
                .build(new StringReader(text(new AgendaFiles.Handed("mai", null, List.of(universal, local)))));
        var starts = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> requireNonNull(event.getSummary()).getValue(), AgendaFilesTests::paris));

        assertThat(starts)
                .containsEntry("Les abeilles", start.plusHours(2))
                .containsEntry("Bilan", start)
                .hasSize(2);
    }

    private static LocalDateTime paris(VEvent event) {
        var start = requireNonNull(event.getDateTimeStart()).getDate();
        return start instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, PARIS)
                : ZonedDateTime.from(start).withZoneSameInstant(PARIS).toLocalDateTime();
    }

    private static String text(AgendaFiles.Handed handed) {
        var file = AgendaFiles.of(handed, new Draw(3)).files().getFirst();
        assertThat(AgendaFiles.of(handed, new Draw(3))
                        .files()
                        .getFirst()
                        .bytes()
                        .get())
                .isEqualTo(file.bytes().get());
        return new String(file.bytes().get(), UTF_8);
    }
}
