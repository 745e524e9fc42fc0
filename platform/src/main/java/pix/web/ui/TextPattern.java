package pix.web.ui;

import java.text.DateFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Fills the places of a text. The JDK's format treats an apostrophe as a quote; in « l'élève » it is a letter. */
final class TextPattern {

    private static final char APOSTROPHE = '\'';
    /** A private-use character that nobody writes: it stands for the apostrophe while the format works. */
    private static final char STAND_IN = '\uE000';

    /** A format is long to read and may be used by one thread only: each reader works on a copy. */
    private static final Map<Key, MessageFormat> READ = new ConcurrentHashMap<>();

    private TextPattern() {}

    /** A moment says nothing to a reader whose clock is not known: here it is refused. */
    static String fill(String pattern, Locale locale, Object... arguments) {
        if (Stream.of(arguments).anyMatch(TextPattern::isMoment))
            throw new IllegalArgumentException("a moment needs a time zone to be shown: " + pattern);
        return filled(copy(pattern, locale), arguments);
    }

    /** An Instant is shown in this zone; a ZonedDateTime brings its own, for the whole text. */
    static String fill(String pattern, Locale locale, ZoneId zone, Object... arguments) {
        var format = copy(pattern, locale);
        var shown = TimeZone.getTimeZone(zone(zone, arguments));
        for (var part : format.getFormats()) if (part instanceof DateFormat date) date.setTimeZone(shown);
        return filled(format, Stream.of(arguments).map(TextPattern::forTheJdk).toArray());
    }

    private static String filled(MessageFormat format, Object... arguments) {
        return format.format(arguments).replace(STAND_IN, APOSTROPHE);
    }

    private static MessageFormat copy(String pattern, Locale locale) {
        return (MessageFormat) READ.computeIfAbsent(new Key(pattern, locale), TextPattern::read)
                .clone();
    }

    private static MessageFormat read(Key key) {
        return new MessageFormat(key.pattern().replace(APOSTROPHE, STAND_IN), key.locale());
    }

    private static ZoneId zone(ZoneId usual, Object... arguments) {
        return Stream.of(arguments)
                .filter(ZonedDateTime.class::isInstance)
                .map(at -> ((ZonedDateTime) at).getZone())
                .findFirst()
                .orElse(usual);
    }

    private static Object forTheJdk(Object argument) {
        return switch (argument) {
            case Instant at -> Date.from(at);
            case ZonedDateTime at -> Date.from(at.toInstant());
            case TemporalAccessor other -> throw new IllegalArgumentException("not a moment: " + other);
            default -> argument;
        };
    }

    private static boolean isMoment(Object argument) {
        return argument instanceof TemporalAccessor || argument instanceof Date;
    }

    /** As many as there are texts with places, by language. */
    private record Key(String pattern, Locale locale) {}
}
