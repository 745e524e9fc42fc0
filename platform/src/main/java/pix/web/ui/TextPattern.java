package pix.web.ui;

import java.text.MessageFormat;
import java.util.Locale;

/** Fills the places of a text. The JDK's format treats an apostrophe as a quote; in « l'élève » it is a letter. */
final class TextPattern {

    private static final char APOSTROPHE = '\'';
    /** A private-use character that nobody writes: it stands for the apostrophe while the format works. */
    private static final char STAND_IN = '\uE000';

    private TextPattern() {}

    static String fill(String pattern, Locale locale, Object... arguments) {
        var format = new MessageFormat(pattern.replace(APOSTROPHE, STAND_IN), locale);
        return format.format(arguments).replace(STAND_IN, APOSTROPHE);
    }
}
