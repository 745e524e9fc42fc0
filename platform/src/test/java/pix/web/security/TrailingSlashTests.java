package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pix.testing.PageTest;

/** Whoever types or pastes an address with a slash too many finds the page, on every route that there is. */
@PageTest
class TrailingSlashTests {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester browser;

    @Test
    void every_address_is_found_with_a_slash_too_many() {
        for (var route : Route.of(requestMappingHandlerMapping, _ -> true)) {
            var path = route.path().replaceAll("\\{\\w+}|\\*\\*", "x%2F%C3%A9");
            if (!route.method().equals("GET") || path.equals("/") || path.startsWith("/epreuves/")) continue;

            for (var slashes : new String[] {"/", "//"})
                assertThat(browser.get().uri(URI.create(path + slashes + "?a=%2F&b=%7B0%7D")))
                        .as(route.toString())
                        .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                        .hasHeader("Location", path + "?a=%2F&b=%7B0%7D");
            assertThat(browser.get().uri(URI.create(path + "/"))).hasHeader("Location", path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//evil.example/", "///evil.example/", "/epreuves/x/web/site.example/"})
    void what_is_no_page_of_ours_leads_nowhere(String path) {
        assertThat(browser.get().uri(URI.create("http://localhost" + path))).doesNotContainHeader("Location");
    }

    @Test
    void what_a_form_sends_is_not_sent_elsewhere() {
        assertThat(browser.post().uri("/connexion/")).doesNotContainHeader("Location");
    }
}
