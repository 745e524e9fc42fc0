package pix.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AWebDocumentTests {

    static final Web WEB =
            address -> address.host().equals("bois.example") && address.path().equals("/")
                    ? Optional.of(new WebPage(
                            "Le bois & l'eau", "blog", "fr", "<a href=\"https://bois.example/suite\">Suite</a>"))
                    : Optional.empty();

    @Test
    void a_page_is_whole_html_whose_links_stay_under_the_base() {
        var document = at("bois.example/");

        assertThat(document.isFound()).isTrue();
        assertThat(document.html())
                .contains("<title>Le bois &amp; l'eau</title>")
                .contains("<body class=\"look-blog\">")
                .contains("href=\"/epreuves/x/bois.example/suite\"")
                .contains("href=\"/assets/web.css\"");
    }

    @Test
    void a_known_site_without_that_page_offers_its_home() {
        var document = at("bois.example/perdu");

        assertThat(document.isFound()).isFalse();
        assertThat(document.html()).contains("Page introuvable").contains("href=\"/epreuves/x/bois.example/\"");
    }

    @Test
    void an_unknown_site_is_said_to_be_unknown_and_its_name_is_escaped() {
        var document = at("<b>.example/");

        assertThat(document.isFound()).isFalse();
        assertThat(document.html()).contains("Ce site est introuvable").contains("&lt;b&gt;.example");
    }

    static WebDocument at(String address) {
        return WebDocument.at(Address.parse(address), WEB, "/epreuves/x", "/assets/web.css");
    }
}
