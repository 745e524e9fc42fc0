package pix.web.app.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.Forms;
import pix.testing.PageTest;

@PageTest
class DiscoveringTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void a_visitor_goes_from_the_first_page_to_the_results_without_an_account() {
        assertThat(get("/decouverte/decouverte-mobile"))
                .hasStatus(OK)
                .bodyText()
                .contains("Rien n'est enregistré sur vous");
        var place = redirect(post("/decouverte/decouverte-mobile"));
        while (body(place).contains("Je passe")) place = redirect(post(place, "action", "pass"));

        assertThat(get(place)).bodyText().contains("Vos résultats", "La bonne réponse", "Je m'inscris gratuitement");
    }

    @Test
    void a_place_that_was_made_up_is_not_found() {
        var place = redirect(post("/decouverte/decouverte"));
        var signature = place.substring(place.length() - 16);

        assertThat(get("/decouverte/decouverte/1-CCC-" + signature)).hasStatus(NOT_FOUND);
        assertThat(get("/decouverte/decouverte-mobile" + place.substring(place.lastIndexOf('/'))))
                .hasStatus(NOT_FOUND);
        assertThat(get("/decouverte/autre")).hasStatus(NOT_FOUND);
    }

    private String body(String path) {
        return new String(get(path).getMvcResult().getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }

    private static String redirect(MvcTestResult result) {
        assertThat(result.getMvcResult().getResponse().getStatus()).isIn(302, 303);
        return String.valueOf(result.getMvcResult().getResponse().getRedirectedUrl());
    }
}
