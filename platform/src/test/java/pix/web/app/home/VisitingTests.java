package pix.web.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.testing.PageTest;

@PageTest
class VisitingTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void a_visitor_is_told_what_this_is_and_how_to_try_it() {
        assertThat(browser.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Cultivez vos compétences numériques", "Je m'inscris gratuitement")
                .contains("Mener une recherche et une veille d'information", "Environnement numérique")
                .contains("/decouverte/decouverte\"", "/decouverte/decouverte-mobile\"");
    }

    @Test
    void a_visitor_is_spoken_to_in_english_when_asked() {
        assertThat(browser.get().uri("/").header("Accept-Language", "en"))
                .bodyText()
                .contains("Grow your digital skills", "Digital environment");
    }

    @ParameterizedTest
    @CsvSource({
        "/accessibilite, Accessibilité",
        "/donnees-personnelles, Données personnelles",
        "/conditions-d-utilisation, Conditions d'utilisation",
        "/mentions-legales, Mentions légales"
    })
    void what_the_site_says_of_itself_is_open_to_all(String path, String title) {
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("<h1>" + title + "</h1>");
    }
}
