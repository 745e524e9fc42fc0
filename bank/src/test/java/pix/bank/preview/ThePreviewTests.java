package pix.bank.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pix.bank.loader.BankLoader;

class ThePreviewTests {

    static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = Preview.start(0);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void the_list_leads_to_a_skill_and_the_skill_to_its_questions() throws Exception {
        assertThat(get("/")).contains("href=\"/@naviguer1\"");
        assertThat(get("/@naviguer1/7"))
                .contains("src=\"/question/naviguer1-0-7\"")
                .contains("href=\"/@naviguer1/8\"")
                .contains("✓ juste");
    }

    @Test
    void a_question_shows_what_the_learner_sees_and_nothing_of_the_key() throws Exception {
        var page = get("/question/naviguer1-0-7");

        assertThat(page)
                .contains("<pix-browser base=\"/epreuves/naviguer1-0-7\"")
                .contains("name=\"answer\"")
                .doesNotContain("juste");
    }

    @Test
    void what_is_typed_is_judged() throws Exception {
        var item = BankLoader.load().item("@naviguer1").orElseThrow();
        var right = LiveBank.challenge(item, 0, 7).correction().rightAnswer();

        assertThat(post("/question/naviguer1-0-7", "answer=" + right.charAt(0))).contains("✓ juste");
        assertThat(post("/question/naviguer1-0-7", "answer=999")).contains("✗ faux");
        assertThat(post("/question/naviguer1-0-7", "answer=")).contains("✗ refusé");
    }

    @Test
    void the_small_web_is_served_without_a_script_and_an_unknown_site_says_so() throws Exception {
        var found = send("/epreuves/naviguer1-0-7/piscine-lagune.example/tarifs");
        var lost = send("/epreuves/naviguer1-0-7/piscine-lagon.example/tarifs");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Ce site est introuvable").contains("piscine-lagon.example");
    }

    @Test
    void coverage_tells_each_skill_in_a_table_or_in_json() {
        var bank = BankLoader.load();

        assertThat(Coverage.told(bank, false)).contains("@naviguer1").contains("skills of 479");
        assertThat(Coverage.told(bank, true))
                .contains("{\"skill\":\"@naviguer1\",\"competence\":\"1.1\",\"level\":1,\"kind\":\"practical\"");
    }

    private static String get(String path) throws Exception {
        return send(path).body();
    }

    private static HttpResponse<String> send(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private static String post(String path, String body) throws Exception {
        var publisher = HttpRequest.BodyPublishers.ofString(body);
        return send(HttpRequest.newBuilder(address(path)).POST(publisher).build())
                .body();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
