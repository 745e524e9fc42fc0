package pix.bank.agenda;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Events as a file of iCalendar (RFC 5545), in the time of Paris or in universal time. */
final class ICalendar {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** The clocks of Paris, as the format wants them told. */
    private static final String PARIS = """
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19970330T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    private ICalendar() {}

    static String of(List<AgendaFiles.Entry> entries) {
        var events = entries.stream().map(ICalendar::event).collect(joining());
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Pix//Banque//FR\n" + PARIS + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static String event(AgendaFiles.Entry entry) {
        var stamp = entry.start().minusDays(20).format(TIME);
        var place = entry.place() == null ? "" : "LOCATION:" + escaped(entry.place()) + "\n";
        return "BEGIN:VEVENT\nUID:" + Integer.toHexString(entry.hashCode()) + "@agenda.example\nDTSTAMP:" + stamp
                + "Z\n"
                + time("DTSTART", entry, entry.start())
                + time("DTEND", entry, entry.end())
                + "SUMMARY:" + escaped(entry.title()) + "\n" + place + "END:VEVENT\n";
    }

    private static String time(String name, AgendaFiles.Entry entry, LocalDateTime at) {
        return Boolean.TRUE.equals(entry.universal())
                ? name + ":" + at.format(TIME) + "Z\n"
                : name + ";TZID=Europe/Paris:" + at.format(TIME) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }
}
