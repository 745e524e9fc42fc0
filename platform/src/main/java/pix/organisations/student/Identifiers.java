package pix.organisations.student;

import java.util.Locale;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/** One writing of what identifies a student, whoever typed it and whatever a spreadsheet made of it. */
public final class Identifiers {

    private static final Pattern ZEROS_OF_A_NUMBER = Pattern.compile("^0+(?=[0-9]+$)");

    private Identifiers() {}

    /** A national number as it is kept: in capital letters, without blanks. */
    public static String national(String typed) {
        return Typed.code(typed);
    }

    /** Two student numbers are one when their keys are: neither case counts, nor zeros in front of digits alone. */
    public static String key(String number) {
        return ZEROS_OF_A_NUMBER.matcher(number.toUpperCase(Locale.ROOT)).replaceFirst("");
    }
}
