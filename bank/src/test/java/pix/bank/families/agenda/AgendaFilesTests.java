package pix.bank.families.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.vcard.Entity;
import net.fortuna.ical4j.vcard.VCardBuilder;
import org.junit.jupiter.api.Test;
import pix.bank.question.Draw;

/** The files, opened again with another reader than what wrote them. */
class AgendaFilesTests {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_file_of_contacts_is_read_back_with_its_mobile_and_its_work_number() throws Exception {
        var card = new AgendaFiles.Card("Élodie", "Ouali, Riou", "06 39 98 01 02", "01 99 00 03 04", null, "A;B");

        var file = text(new AgendaFiles.Handed("carnet", List.of(card), null));
        var read = new VCardBuilder(new StringReader(file))
                .build()
                .getEntityList()
                .getAll()
                .getFirst();

        assertThat(values(read, "FN")).containsExactly("Élodie Ouali\\, Riou");
        assertThat(values(read, "N")).containsExactly("Ouali\\, Riou;Élodie;;;");
        assertThat(file).as("this reader would escape it once more").contains("ORG:A\\;B\r\n");
        assertThat(values(read, "TEL")).containsExactly("cell 06 39 98 01 02", "work 01 99 00 03 04");
        assertThat(values(read, "EMAIL")).isEmpty();
    }

    @Test
    void an_event_in_universal_time_is_two_hours_later_in_paris_in_may() throws Exception {
        var start = LocalDateTime.parse("2026-05-12T07:40:00");
        var universal = new AgendaFiles.Entry("Les abeilles", start, start.plusHours(1), true, "En ligne");
        var local = new AgendaFiles.Entry("Bilan", start, start.plusHours(1), null, null);

        var calendar = Biweekly.parse(text(new AgendaFiles.Handed("mai", null, List.of(universal, local))))
                .first();
        var starts = calendar.getEvents().stream()
                .collect(Collectors.toMap(event -> event.getSummary().getValue(), AgendaFilesTests::paris));

        assertThat(starts)
                .containsEntry("Les abeilles", start.plusHours(2))
                .containsEntry("Bilan", start)
                .hasSize(2);
    }

    /** Each with its type before it; this reader leaves what is escaped as it found it. */
    private static List<String> values(Entity card, String name) {
        return card.getProperties(name).stream()
                .map(property -> property.getParameter("TYPE")
                                .map(type -> type.getValue() + " ")
                                .orElse("")
                        + property.getValue())
                .toList();
    }

    private static LocalDateTime paris(VEvent event) {
        return LocalDateTime.ofInstant(event.getDateStart().getValue().toInstant(), PARIS);
    }

    private static String text(AgendaFiles.Handed handed) {
        var file = AgendaFiles.of(handed, Draw.known(3)).files().getFirst();
        assertThat(AgendaFiles.of(handed, Draw.known(3))
                        .files()
                        .getFirst()
                        .bytes()
                        .get())
                .isEqualTo(file.bytes().get());
        return new String(file.bytes().get(), UTF_8);
    }
}
