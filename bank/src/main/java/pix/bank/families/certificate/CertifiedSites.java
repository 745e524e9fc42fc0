package pix.bank.families.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.sites.Sites.Site;

/**
 * A few invented sites, as an author writes them, and how each is reached.
 *
 * @param today the day of the browser
 * @param plain hosts that are not encrypted
 * @param certificates host → its certificate
 */
record CertifiedSites(
        String start,
        Map<String, String> bookmarks,
        List<Site> sites,
        LocalDate today,
        List<String> plain,
        Map<String, Certificate> certificates) {

    CertifiedSites(
            String start,
            @Nullable Map<String, String> bookmarks,
            List<Site> sites,
            LocalDate today,
            @Nullable List<String> plain,
            @Nullable Map<String, Certificate> certificates) {
        this.start = start;
        this.bookmarks = bookmarks == null ? Map.of() : new LinkedHashMap<>(bookmarks);
        this.sites = sites;
        this.today = today;
        this.plain = plain == null ? List.of() : plain;
        this.certificates = certificates == null ? Map.of() : certificates;
    }
}
