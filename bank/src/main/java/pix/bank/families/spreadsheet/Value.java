package pix.bank.families.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell is worth. A day is the number of days since 30 December 1899, as in every spreadsheet. */
sealed interface Value {

    record Num(double number) implements Value {}

    record Text(String text) implements Value {}

    record Truth(boolean holds) implements Value {}

    record Blank() implements Value {}

    /** @param code as it is shown, such as {@code #DIV/0!} */
    record Fault(String code) implements Value {}

    long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
    Pattern NUMBER = Pattern.compile("(-?(?:\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d+)(?:[.,]\\d+)?)\\s*([€%]?)");
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    /** What is typed into a cell, when it is no formula. */
    static Value typed(String content) {
        var text = content.strip();
        if (text.isEmpty()) return new Blank();
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            double plain = Double.parseDouble(
                    number.group(1).replaceAll("[ \u00A0\u202F]", "").replace(',', '.'));
            return new Num(number.group(2).equals("%") ? plain / 100 : plain);
        }
        return day(text);
    }

    private static Value day(String text) {
        try {
            return new Num(LocalDate.parse(text, DAY).toEpochDay() - EPOCH);
        } catch (DateTimeParseException noDay) {
            return new Text(text);
        }
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

    /** As it is written in a text: a decimal comma, no needless zero. */
    default String text() {
        return switch (this) {
            case Num(var number) -> written(number);
            case Truth(var holds) -> holds ? "VRAI" : "FAUX";
            case Blank() -> "";
            case Text(var text) -> text;
            case Fault(var code) -> throw new FaultException(code);
        };
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number)
                .setScale(10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
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
        return text.toLowerCase(Locale.FRENCH);
    }

    /** Without case, accents and outer spaces: how a right text is recognised. */
    static String bare(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
