package pix.bank.families.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pix.bank.web.Address;
import pix.bank.web.Markdown;

/** What the address of a page of results asks; every filter and page is a link to another one. */
record SearchRequest(String words, Filters filters, int page) {

    static final SearchRequest NOTHING = new SearchRequest("", new Filters("", "", ""), 1);

    static SearchRequest of(Address address) {
        var page = address.parameter("page");
        return new SearchRequest(
                address.parameter("q"),
                Filters.of(address),
                page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1);
    }

    SearchRequest at(int page) {
        return new SearchRequest(words, filters, page);
    }

    SearchRequest during(String period) {
        return new SearchRequest(words, new Filters(period, filters.medium(), filters.language()), 1);
    }

    SearchRequest in(String language) {
        return new SearchRequest(words, new Filters(filters.period(), filters.medium(), language), 1);
    }

    SearchRequest of(String medium) {
        return new SearchRequest(words, new Filters(filters.period(), medium, filters.language()), 1);
    }

    /** The address, ready for an attribute. */
    String link() {
        var link = "https://" + SearchWeb.HOST + "/recherche?q=" + encoded(words) + part("type", filters.medium())
                + part("periode", filters.period()) + part("langue", filters.language())
                + (page > 1 ? "&page=" + page : "");
        return Markdown.escape(link);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : '&' + name + '=' + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
