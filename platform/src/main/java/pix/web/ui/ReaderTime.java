package pix.web.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Days and hours as the reader's calendar and clock show them, in pages and in files. Every moment that is shown goes through
 * here, so that no page depends on the machine's own time zone.
 */
public record ReaderTime(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    /** « 2 mars 2027 ». */
    public String day(Instant at) {
        return day(date(at));
    }

    /** « 2 mars 2027 », of a day that is not a moment. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** « 02/03/2027 », the same in all languages. */
    public String inFigures(LocalDate day) {
        return BIRTH.format(day);
    }

    /** « 09:30 », the same in all languages. */
    public String inFigures(LocalTime time) {
        return HOUR.format(time);
    }

    /** « 02/03/2027 », where there is little room. */
    public String shortDay(Instant at) {
        return shown(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT), at);
    }

    /** « 02/03/2027 18:32 ». */
    public String moment(Instant at) {
        return shown(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT), at);
    }

    /** « 2 mars 2027 à 18:32 ». */
    public String longMoment(Instant at) {
        return shown(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), at);
    }

    /** The date on the reader's calendar. */
    public LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The date and the hour on the reader's calendar and clock. */
    public LocalDateTime clock(Instant at) {
        return at.atZone(zone).toLocalDateTime();
    }

    /** The minute as it may stand in a file's name. */
    public String inFileName(Instant at) {
        return FILE_NAME.format(at.atZone(zone));
    }

    /** A date of birth: the same in all languages, as identity papers write it. */
    public static String birth(LocalDate day) {
        return BIRTH.format(day);
    }

    public static String birth(Optional<LocalDate> day) {
        return day.map(ReaderTime::birth).orElse("");
    }

    private String shown(DateTimeFormatter format, Instant at) {
        return format.withLocale(locale).format(at.atZone(zone));
    }
}
