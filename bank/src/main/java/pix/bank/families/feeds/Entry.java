package pix.bank.families.feeds;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import pix.bank.web.Plain;

/**
 * An item as published: when, by which site, in which of its feeds.
 *
 * @param link its address
 * @param story what it tells; unlike any other when its author said nothing
 */
record Entry(String link, String site, List<String> feeds, String title, String text, LocalDateTime at, String story) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H 'h' mm", Locale.FRENCH);

    boolean holds(String phrase) {
        return Plain.holds(title + ' ' + text, phrase);
    }

    String when() {
        return at.format(WHEN).replace(" 1 ", " 1er ");
    }
}
