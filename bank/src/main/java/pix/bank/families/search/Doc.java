package pix.bank.families.search;

import java.time.LocalDate;
import java.util.Locale;
import pix.bank.web.Address;

/**
 * A page that the engine knows.
 *
 * @param by who signed it, empty if nobody did
 * @param language {@code fr}, {@code en}, {@code es}…
 * @param text Markdown
 */
public record Doc(
        Address address,
        Site site,
        String title,
        LocalDate date,
        String by,
        Medium medium,
        String language,
        String text) {

    /** The end of the file's name in its address, empty for a page. */
    String extension() {
        var name = address.path().substring(address.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    Doc as(Medium other) {
        return new Doc(address, site, title, date, by, other, language, text);
    }

    /** As links write it. */
    String link() {
        return "https://" + address.host() + address.path();
    }
}
