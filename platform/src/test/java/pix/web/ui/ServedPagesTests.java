package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pix.testing.ServedTest;

/** Through a real server, because errors are dispatched by it. */
@ServedTest
class ServedPagesTests {

    static final List<String> WALL = List.of(
            "Cache-Control",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy");

    static final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/composants/faults/400, 400, Cette demande est incomplète",
        "/composants/faults/403, 403, Cette action n'est pas permise",
        "/nulle-part, 404, Cette page n'existe pas",
        "/composants/faults/form, 405, Cette page ne s'ouvre pas ainsi",
        "/composants/faults/409, 409, La page a changé entre-temps",
        "/composants/faults/410, 410, Ce lien n'est plus valable",
        "/composants/faults/413, 413, Ce fichier est trop lourd",
        "/composants/faults/422, 422, Cette demande n'a pas été comprise",
        "/composants/faults/429, 429, Trop de demandes à la fois",
        "/composants/faults/ours, 500, Quelque chose n'a pas fonctionné",
        "/composants/faults/database, 503, Nous revenons vite",
        "/composants/faults/busy, 503, Beaucoup de monde en ce moment",
        "/composants/faults/418, 418, Cette demande est incomplète",
        "/composants/faults/502, 502, Quelque chose n'a pas fonctionné"
    })
    void each_error_is_told_in_plain_words(String path, int status, String title) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains("<h1>" + title + "</h1>").doesNotContain(FaultyController.SECRET);
    }

    @Test
    void a_database_that_is_down_says_when_to_come_back() throws Exception {
        assertThat(get("/composants/faults/database").headers().firstValue("Retry-After"))
                .hasValue("10");
        assertThat(get("/composants/faults/busy").headers().firstValue("Retry-After"))
                .hasValue("3");
    }

    @Test
    void an_error_replaces_the_whole_page_even_when_a_part_was_asked_for() throws Exception {
        assertThat(get("/nulle-part", "HX-Request", "true").headers().firstValue("HX-Retarget"))
                .hasValue("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/composants", "/nulle-part", "/composants/faults/ours", "/composants?a=%00"})
    void every_answer_tells_browsers_what_they_may_do(String path) throws Exception {
        assertThat(get(path).headers().map().keySet())
                .containsAll(WALL.stream().map(String::toLowerCase).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/icon.svg", "/assets/none.css"})
    void an_asset_tells_browsers_what_an_asset_may_do(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void nothing_written_in_a_page_runs() throws Exception {
        assertThat(get("/composants")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(get("/composants").body()).doesNotContain(" style=", " onclick=", "<style", "<script>");
    }

    @Test
    void only_the_small_webs_of_challenges_can_be_framed() throws Exception {
        assertThat(get("/composants")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(get("/epreuves/x")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'self'");
    }

    @ParameterizedTest
    @CsvSource({"'', fr", "'en-GB,en;q=0.9,fr;q=0.5', en", "'de,fr', fr", "'de', fr", "'*;;', fr"})
    void a_page_speaks_the_first_of_our_languages_that_the_browser_asks_for(String accepted, String language)
            throws Exception {
        assertThat(get("/composants", "Accept-Language", accepted).body()).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void the_language_chosen_wins_over_the_browser() throws Exception {
        assertThat(get("/composants", "Cookie", "langue=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/composants", "Cookie", "langue=xx").body()).contains("<html lang=\"fr\"");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0 && !headers[1].isEmpty()) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
