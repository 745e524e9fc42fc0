package pix.web.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the places of a text. The JDK's format treats an apostrophe as a quote; in « l'élève » it is a letter. */
final class TextPattern {

    private static final char APOSTROPHE = '\'';
    /** A private-use character that nobody writes: it stands for the apostrophe while the format works. */
    private static final char STAND_IN = '\uE000';

    /** A format is long to read and may be used by one thread only: each reader works on a copy. */
    private static final Map<Key, MessageFormat> READ = new ConcurrentHashMap<>();

    private TextPattern() {}

    static String fill(String pattern, Locale locale, Object... arguments) {
        var read = READ.computeIfAbsent(new Key(pattern, locale), TextPattern::read);
        return ((MessageFormat) read.clone()).format(arguments).replace(STAND_IN, APOSTROPHE);
    }

    private static MessageFormat read(Key key) {
        return new MessageFormat(key.pattern().replace(APOSTROPHE, STAND_IN), key.locale());
    }

    /** As many as there are texts with places, by language. */
    private record Key(String pattern, Locale locale) {}
}
