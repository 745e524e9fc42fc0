package pix.certification.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A session as somebody types it: every fault is told at once. */
public record TypedSession(
        String site, String room, String name, String date, String time, String invigilators, String note) {

    /** As long as columns and lines of paper allow. */
    public static final int LONGEST = 255;

    public static final int LONGEST_NOTE = 500;

    public static final TypedSession BLANK = new TypedSession("", "", "", "", "", "", "");

    /** What is typed. */
    public enum Field {
        SITE,
        ROOM,
        NAME,
        DATE,
        TIME,
        INVIGILATORS,
        NOTE
    }

    /** What may be wrong with it. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        NOT_A_DAY,
        NOT_AN_HOUR,
        PAST
    }

    public TypedSession {
        site = site.strip();
        room = room.strip();
        name = name.strip();
        date = date.strip();
        time = time.strip();
        invigilators = invigilators.strip();
        note = note.strip();
    }

    public static TypedSession of(ExamSession session) {
        return new TypedSession(
                session.site(),
                session.room(),
                session.name().orElse(""),
                session.date().toString(),
                session.startTime().toString(),
                session.invigilators(),
                session.note().orElse(""));
    }

    /** @param today where the session is held: no new day may lie before it */
    public Map<Field, Fault> faults(LocalDate today) {
        var faults = new EnumMap<Field, Fault>(Field.class);
        required(faults, Field.SITE, site);
        required(faults, Field.ROOM, room);
        required(faults, Field.INVIGILATORS, invigilators);
        if (name.length() > LONGEST) faults.put(Field.NAME, Fault.TOO_LONG);
        if (note.length() > LONGEST_NOTE) faults.put(Field.NOTE, Fault.TOO_LONG);
        dayFault(today).ifPresent(fault -> faults.put(Field.DATE, fault));
        if (time.isEmpty()) faults.put(Field.TIME, Fault.MISSING);
        else if (hour().isEmpty()) faults.put(Field.TIME, Fault.NOT_AN_HOUR);
        return faults;
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> hour() {
        if (!time.matches("([01]\\d|2[0-3]):[0-5]\\d(:00)?")) return Optional.empty();
        return Optional.of(LocalTime.parse(time));
    }

    private Optional<Fault> dayFault(LocalDate today) {
        if (date.isEmpty()) return Optional.of(Fault.MISSING);
        if (day().filter(each -> each.getYear() < 10_000).isEmpty()) return Optional.of(Fault.NOT_A_DAY);
        return day().filter(today::isAfter).map(_ -> Fault.PAST);
    }

    private static void required(Map<Field, Fault> faults, Field field, String value) {
        if (value.isEmpty()) faults.put(field, Fault.MISSING);
        else if (value.length() > LONGEST) faults.put(field, Fault.TOO_LONG);
    }
}
