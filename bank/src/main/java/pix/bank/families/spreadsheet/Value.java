package pix.bank.families.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import pix.engine.writing.Letters;

/**
 * What a cell is worth. A day is the number of days since 30 December 1899, as in every spreadsheet. Its twin in the page
 * is {@code spreadsheet/value.js}.
 */
sealed interface Value {

    /** Finite, and 0 has no sign. */
    record Num(double number) implements Value {
        public Num {
            if (!Double.isFinite(number)) throw new FaultException("#NOMBRE!");
            number += 0.0;
        }
    }

    record Text(String text) implements Value {

        private static final int LONGEST = 32_767;

        /** A text that a formula put together. */
        static Text made(String text) {
            fits(text.length());
            return new Text(text);
        }

        static void fits(long length) {
            if (length > LONGEST) throw new FaultException("#VALEUR!");
        }
    }

    record Truth(boolean holds) implements Value {}

    record Blank() implements Value {}

    /** @param code as it is shown, such as {@code #DIV/0!} */
    record Fault(String code) implements Value {}

    /** What browsers take for a space: no-break ones too. */
    String SPACES = "[\\t\\n\\u000B\\f\\r\\p{Z}\\uFEFF]";

    String SPACES_OF_ASCII = "\t\n\u000B\f\r ";

    long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
    Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d+)(?:[.,]\\d+)?)" + SPACES + "*([€%]?)");
    Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/([1-9]\\d{3})");

    /** What is typed into a cell, when it is no formula. */
    static Value typed(String content) {
        var text = trimmed(content);
        if (text.isEmpty()) return new Blank();
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            double plain = Double.parseDouble(
                    number.group(1).replaceAll("[ \u00A0\u202F]", "").replace(',', '.'));
            if (Double.isFinite(plain)) return new Num(number.group(2).equals("%") ? plain / 100 : plain);
        }
        return day(text);
    }

    private static Value day(String text) {
        var written = DAY.matcher(text);
        if (!written.matches()) return new Text(text);
        try {
            var day = LocalDate.of(
                    Integer.parseInt(written.group(3)),
                    Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(1)));
            return new Num(day.toEpochDay() - EPOCH);
        } catch (DateTimeException noDay) {
            return new Text(text);
        }
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return sign <= ' ' ? SPACES_OF_ASCII.indexOf(sign) >= 0 : sign == '\uFEFF' || Character.isSpaceChar(sign);
    }

    default double number() {
        return switch (this) {
            case Num(var number) -> number;
            case Truth(var holds) -> holds ? 1 : 0;
            case Blank() -> 0;
            case Text(var text) when typed(text) instanceof Num(var number) -> number;
            case Text _ -> throw new FaultException("#VALEUR!");
            case Fault(var code) -> throw new FaultException(code);
        };
    }

    /** As it is written in a text. */
    default String text() {
        return switch (this) {
            case Num(var number) -> Numbers.written(number);
            case Truth(var holds) -> holds ? "VRAI" : "FAUX";
            case Blank() -> "";
            case Text(var text) -> text;
            case Fault(var code) -> throw new FaultException(code);
        };
    }

    default boolean holds() {
        return number() != 0;
    }

    /** Numbers before texts, texts without case. */
    static int compare(Value one, Value other) {
        boolean areTexts = one instanceof Text || other instanceof Text;
        if (!areTexts) return Double.compare(one.number(), other.number());
        if (one instanceof Text != other instanceof Text && !(one instanceof Blank) && !(other instanceof Blank))
            return one instanceof Text ? 1 : -1;
        return plain(one.text()).compareTo(plain(other.text()));
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without case, accents and outer spaces: how a right text is recognised. */
    static String bare(String text) {
        return Letters.unaccented(trimmed(text));
    }
}
