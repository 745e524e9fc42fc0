package pix.web.security;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.testing.Forms;
import pix.testing.People;
import pix.web.security.RightsWorld.Role;

/** The world of the rights, opened over the line: with a test under way, its first question passed, and a discovery begun. */
@Component
class HostileWorld {

    private static final String WORD = "0123456789";
    private static final Pattern SCENE =
            Pattern.compile("/epreuves/([^/\"]+)/web/([^/\"]+)|/epreuves/([^/\"]+)/fichiers/([^\"]+)");

    /** What well-meaning people put in a field of this name; in any other, « 1 ». */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("action", "answer"),
            Map.entry("birthDate", "06/05/2013"),
            Map.entry("classe", "6A"),
            Map.entry("compris", "oui"),
            Map.entry("day", "6"),
            Map.entry("email", "ada@example.net"),
            Map.entry("emails", "ada@example.net, bob@example.net"),
            Map.entry("firstName", "Ada"),
            Map.entry("format", "csv"),
            Map.entry("kind", "ASSESSMENT"),
            Map.entry("langue", "fr"),
            Map.entry("language", "fr"),
            Map.entry("lastName", "Byron"),
            Map.entry("login", "ada@example.net"),
            Map.entry("month", "5"),
            Map.entry("name", "Rentrée des 6e"),
            Map.entry("newPassword", "Trois-Hiboux-43"),
            Map.entry("currentPassword", People.PASSWORD.value()),
            Map.entry("password", People.PASSWORD.value()),
            Map.entry("problem", "OTHER"),
            Map.entry("profile", "socle-info"),
            Map.entry("role", "MEMBER"),
            Map.entry("type", "SCO"),
            Map.entry("uai", "0751234A"),
            Map.entry("words", "Une faute"),
            Map.entry("year", "2013"));

    private final RightsWorld rights;
    private final JdbcClient jdbc;
    private final Map<String, String> discovered = new HashMap<>();
    private Optional<Cookie> session = Optional.empty();

    HostileWorld(RightsWorld rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Nobody has been counted yet, and nothing that was asked before has left anything. */
    void open(Role role, RawBrowser browser) throws IOException {
        jdbc.sql("truncate accounts.address_count").update();
        rights.open();
        session = rights.session(Role.LEARNER);
        var attempt = posted(browser, "/competences/1.1/tests", "").replaceFirst("/tests/(\\w+).*", "$1");
        rights.name("attempt", attempt);
        posted(browser, "/tests/" + attempt + "/reponses", "position=1&action=pass");
        if (discovered.isEmpty()) discover(browser);
        discovered.forEach(rights::name);
        rights.name("position", "1");
        rights.name("screen", "1");
        session = rights.session(role);
    }

    /** A question of the discovery that shows a small web, and its address. */
    private void discover(RawBrowser browser) throws IOException {
        var page = posted(browser, "/decouverte/decouverte", "");
        discovered.put("state", page.substring(page.lastIndexOf('/') + 1));
        for (var before = ""; !page.equals(before); page = posted(browser, before, "action=pass")) {
            var scene = SCENE.matcher(browser.send(new HostileRequest("GET", page).bytes(cookies(), word()))
                    .body());
            while (scene.find()) keep(scene.group(1), "host", scene.group(2), scene.group(3), "name", scene.group(4));
            before = page;
        }
    }

    private void keep(String... found) {
        for (int at = 0; at < found.length; at += 3)
            if (found[at] != null) {
                discovered.put("token", found[at]);
                discovered.put(found[at + 1], found[at + 2]);
            }
    }

    String fill(String path) {
        return rights.fill(path);
    }

    String usual(String field) {
        return switch (field) {
            case "eleve" -> rights.fill("{student}");
            case "campagne", "copie" -> rights.fill("{campaign}");
            case "code" -> rights.fill("/campagnes/{code}").replaceFirst(".*/", "");
            case "retour" -> "/competences";
            default -> USUAL.getOrDefault(field, "1");
        };
    }

    List<String> cookies() {
        var cookies = new ArrayList<>(List.of("pix-form=" + WORD));
        session.ifPresent(cookie -> cookies.add(cookie.getName() + "=" + cookie.getValue()));
        return cookies;
    }

    String word() {
        return Forms.masked(WORD);
    }

    private String posted(RawBrowser browser, String path, String form) throws IOException {
        var headers = List.of("Content-Type: application/x-www-form-urlencoded");
        var reply = browser.send(new HostileRequest("POST", path, headers, form).bytes(cookies(), word()));
        return reply.location();
    }
}
