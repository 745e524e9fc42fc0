package pix.bank.families.search;

import java.time.LocalDate;
import pix.bank.web.Address;

/**
 * What the page of results lets through.
 *
 * @param period a year, {@code avant-2022} for all the years before, or empty for any time
 * @param medium a {@link Medium} in lower case, or empty
 * @param language {@code fr}, {@code en}…, or empty
 */
record Filters(String period, String medium, String language) {

    static Filters of(Address address) {
        return new Filters(address.parameter("periode"), address.parameter("type"), address.parameter("langue"));
    }

    boolean isOff() {
        return period.isEmpty() && medium.isEmpty() && language.isEmpty();
    }

    boolean lets(Doc doc) {
        return (medium.isEmpty() || doc.medium().name().equalsIgnoreCase(medium))
                && (language.isEmpty() || doc.language().equals(language))
                && isDuring(doc.date());
    }

    private boolean isDuring(LocalDate date) {
        if (period.isEmpty()) return true;
        if (period.startsWith("avant-")) return date.getYear() < year(period.substring(6));
        return date.getYear() == year(period);
    }

    /** What is not a year lets nothing through. */
    private static int year(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }
}
