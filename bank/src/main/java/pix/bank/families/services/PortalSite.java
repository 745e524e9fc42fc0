package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The portal's only page: what each service is for, in an order of chance. */
record PortalSite(Portal portal, List<Entry> entries) implements Web {

    /** @param says what the service is for */
    record Entry(String host, String name, String says) {}

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.host().equals(portal.host()) || !address.path().equals("/")) return Optional.empty();
        var cards = entries.stream()
                .map(entry -> "<article><h2><a href=\"https://%s/\">%s</a></h2><p>%s</p></article>"
                        .formatted(entry.host(), escape(entry.name()), escape(entry.says())))
                .collect(Collectors.joining("", "<div class=\"cards\">", "</div>\n"));
        var tagline = portal.tagline() == null ? "" : portal.tagline();
        var frame = new SiteFrame(portal.host(), portal.name(), tagline, Map.of(), "");
        return Optional.of(new WebPage(
                portal.name(),
                portal.look(),
                "fr",
                frame.around("Nos services", Markdown.html(portal.intro()) + cards)));
    }
}
