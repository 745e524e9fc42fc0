package pix.bank.families.search;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.web.Address;

/**
 * A page as its author writes it.
 *
 * @param site the name above the page
 * @param by who signs, absent if nobody does
 * @param type absent: told by the end of the address
 * @param language absent: French
 * @param text Markdown
 */
public record WrittenPage(
        String address,
        String site,
        String look,
        String title,
        LocalDate date,
        @Nullable String by,
        @Nullable Medium type,
        @Nullable String language,
        String text) {

    public Doc doc() {
        return doc(date, Map.of());
    }

    /** The page with its holes filled. */
    Doc doc(LocalDate day, Map<String, String> values) {
        var doc = new Doc(
                Address.parse(Slots.fill(address, values)),
                new Site(Address.parse(Slots.fill(address, values)).host(), Slots.fill(site, values), look),
                Slots.fill(title, values),
                day,
                by == null ? "" : Slots.fill(by, values),
                Medium.PAGE,
                language == null ? "fr" : language,
                Slots.fill(text, values));
        return doc.as(type == null ? Medium.ofExtension(doc.extension()) : type);
    }
}
