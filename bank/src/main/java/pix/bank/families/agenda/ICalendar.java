package pix.bank.families.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events as a file of iCalendar (RFC 5545), in the time of Paris or in universal time. */
final class ICalendar {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ICalendar() {}

    static String of(List<AgendaFiles.Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Pix//Banque//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        var zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        calendar.add(requireNonNull(zones.getTimeZone(PARIS.getId())).getVTimeZone());
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar.toString();
    }

    /** An event whose name and stamp come from what it says: the same entry is the same text, whenever it is written. */
    private static VEvent event(AgendaFiles.Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(UUID.nameUUIDFromBytes((entry.title() + entry.start()).getBytes(UTF_8)) + "@agenda.example"));
        event.add(new DtStamp(entry.start().minusDays(20).toInstant(ZoneOffset.UTC)));
        event.add(new DtStart<>(time(entry, entry.start())));
        event.add(new DtEnd<>(time(entry, entry.end())));
        event.add(new Summary(entry.title()));
        if (entry.place() != null) event.add(new Location(entry.place()));
        return event;
    }

    private static Temporal time(AgendaFiles.Entry entry, LocalDateTime at) {
        return Boolean.TRUE.equals(entry.universal()) ? at.toInstant(ZoneOffset.UTC) : at.atZone(PARIS);
    }
}
