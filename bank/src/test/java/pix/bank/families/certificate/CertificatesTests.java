package pix.bank.families.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import pix.bank.web.Connection;
import pix.bank.web.WebDocument;
import pix.bank.web.WebPage;

class CertificatesTests {

    static final String SITES = """
            start: "https://bois.example/"
            today: 2025-03-10
            plain: [vieux.example]
            certificates:
              bois.example: {names: [bois.example, "*.bois.example"], owner: Scierie, issuer: Cygne, from: 2024-06-01, until: 2025-03-10}
              tard.example: {names: [tard.example], owner: Tard, issuer: Cygne, from: 2024-06-01, until: 2025-03-09}
            sites:
              - {host: bois.example, name: Bois, look: shop, pages: [{path: /, title: Bois, text: "[Vieux](https://vieux.example/a)"}]}
              - {host: vieux.example, name: Vieux, look: shop, pages: [{path: /, title: Vieux, text: "[Suite](/a)"}]}
              - {host: tard.example, name: Tard, look: shop, pages: [{path: /, title: Tard, text: Secret}]}
            """;

    @Test
    void a_page_tells_how_it_was_reached() {
        assertThat(page("bois.example").connection()).isEqualTo(Connection.CERTIFIED);
        assertThat(page("vieux.example").connection()).isEqualTo(Connection.PLAIN);
        assertThat(document("vieux.example").html()).contains("data-connection=\"plain\"");
    }

    @Test
    void links_to_a_site_that_is_not_encrypted_say_so_from_anywhere() {
        assertThat(document("bois.example").html()).contains("href=\"/x/vieux.example/a\" data-plain");
        assertThat(document("vieux.example").html()).contains("href=\"/x/vieux.example/a\" data-plain");
        assertThat(document("bois.example").html()).contains("href=\"/x/bois.example/\">");
    }

    @Test
    void a_site_whose_certificate_has_ended_is_held_back_and_its_sheet_can_be_read() {
        var held = page("tard.example");

        assertThat(held.connection()).isEqualTo(Connection.WARNED);
        assertThat(held.body()).doesNotContain("Secret");
        assertThat(page("tard.example/.certificat").body())
                .contains("<td>tard.example</td>")
                .contains("<td>9 mars 2025</td>");
    }

    @Test
    void a_certificate_holds_on_its_last_day_for_its_names_and_not_for_who_vouches_for_himself() {
        var day = LocalDate.of(2025, 3, 10);
        var names = List.of("bois.example", "*.bois.example");
        var certificate = new Certificate(names, "Scierie", "Cygne", day.minusDays(9), day);

        assertThat(certificate.isTrusted("bois.example", day)).isTrue();
        assertThat(certificate.isTrusted("www.bois.example", day)).isTrue();
        assertThat(certificate.isTrusted("a.b.bois.example", day)).isFalse();
        assertThat(certificate.isTrusted("bois-bois.example", day)).isFalse();
        assertThat(certificate.isTrusted("bois.example", day.plusDays(1))).isFalse();
        assertThat(new Certificate(names, "Scierie", "Scierie", day.minusDays(9), day).isTrusted("bois.example", day))
                .isFalse();
    }

    private static Scene.Browser browser() {
        var scene = Yaml.read(SITES, CertifiedSites.class);
        return (Scene.Browser)
                new Certificates().stage(scene, Draw.known(1)).scenes().getFirst();
    }

    private static WebPage page(String address) {
        return browser().web().open(Address.parse(address)).orElseThrow();
    }

    private static WebDocument document(String address) {
        return WebDocument.at(Address.parse(address), browser().web(), "/x", "/web.css");
    }
}
