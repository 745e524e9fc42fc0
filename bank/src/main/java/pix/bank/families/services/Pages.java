package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.web.Address;
import pix.bank.web.SiteFrame;
import pix.bank.web.WebPage;

/** What the services' sites share. @param look a theme of the sites' style sheet */
record Pages(String host, String name, String look) {

    boolean isAt(Address address) {
        return address.bareHost().equals(host);
    }

    Optional<WebPage> page(String title, String main) {
        var frame = new SiteFrame(host, name, "", Map.of("Accueil", "/"), "");
        return Optional.of(new WebPage(title + " – " + name, look, "fr", frame.around(title, main)));
    }

    /** A list to choose from in a form, what was chosen kept. */
    static String select(Address address, String name, String label, List<String> values) {
        return values.stream()
                .map(value -> "<option%s>%s</option>"
                        .formatted(value.equals(address.parameter(name)) ? " selected" : "", escape(value)))
                .collect(Collectors.joining(
                        "",
                        "<p><label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">"
                                .formatted(name, escape(label)),
                        "</select></p>\n"));
    }

    static String words(Address address, String label) {
        return "<p><label for=\"q\">%s</label><input type=\"search\" id=\"q\" name=\"q\" value=\"%s\"></p>\n"
                .formatted(escape(label), escape(address.parameter("q")));
    }

    static String form(String path, String fields, String button) {
        return "<form class=\"stack by-fields\" action=\"%s\">%s<button>%s</button></form>\n"
                .formatted(path, fields, button);
    }
}
