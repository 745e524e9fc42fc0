package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import pix.testing.PageTest;
import pix.web.security.RightsWorld.Role;
import pix.web.ui.FieldKind;

/** A phone writes capitals, corrects words and offers keyboards: each field in which one types says what it wants. */
@PageTest
class FieldsOnPhonesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern NOT_TYPED_IN =
            Pattern.compile("type=\"(hidden|checkbox|radio|file|submit|range|\\$\\{several.*)|\\breadonly\\b");
    private static final List<String> SAID =
            List.of("autocomplete", "inputmode", "autocapitalize", "autocorrect", "spellcheck", "enterkeyhint");

    @Autowired
    MockMvcTester browser;

    @Autowired
    RightsWorld world;

    @Test
    void every_field_of_every_page_says_what_a_phone_may_do() {
        world.open();
        var seen = new ArrayList<String>();
        var silent = new TreeMap<String, List<String>>();
        for (var row : RightsTable.ROWS)
            for (var role : List.of(Role.VISITOR, Role.LEARNER, Role.ADMINISTRATOR, Role.STAFF))
                if (row.method().equals("GET"))
                    for (var field : fields(page(row.path(), role))) {
                        seen.add(field);
                        if (!missing(field).isEmpty()) silent.put(row.path() + " " + field, missing(field));
                    }

        assertThat(silent).isEqualTo(Map.of());
        assertThat(seen).as("fields were there").hasSizeGreaterThan(30);
    }

    /** The component decides by the kind of what is typed; whoever writes a field by hand forgets half of it. */
    @Test
    void a_field_is_written_by_the_component() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var byHand = files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !fields(read(file)).isEmpty())
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .toList();

            assertThat(byHand).containsExactlyInAnyOrder("ui/input.jte", "ui/textarea.jte");
        }
    }

    /** « −3 », « 12 h », « 48,5 % »: the keyboard must not lack a sign, nor tell that none is needed. */
    @Test
    void an_answer_may_hold_any_sign() throws IOException {
        assertThat(FieldKind.values())
                .filteredOn(kind -> kind.name().startsWith("ANSWER"))
                .extracting(FieldKind::inputmode)
                .containsOnly("text");
        try (var files = Files.walk(TEMPLATES.resolve("challenge"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> read(file).matches("(?s).*(FieldKind\\.NUMBER|inputmode).*"));
        }
    }

    @Test
    void a_field_that_says_nothing_is_caught() {
        var fields = fields("<p><input id=\"a\" name=\"a\" value=\">\"><input type=\"checkbox\" name=\"b\"></p>");

        assertThat(fields).hasSize(1);
        assertThat(missing(fields.getFirst())).isEqualTo(SAID);
    }

    private String page(String path, Role role) {
        var request = MockMvcRequestBuilders.get(world.fill(path));
        world.session(role).ifPresent(request::cookie);
        var response = browser.perform(request).getMvcResult().getResponse();
        if (!String.valueOf(response.getContentType()).startsWith("text/html")) return "";
        try {
            return response.getContentAsString();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<String> fields(String html) {
        return FIELD.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(field -> !NOT_TYPED_IN.matcher(field).find())
                .toList();
    }

    private static List<String> missing(String field) {
        return SAID.stream().filter(name -> !field.contains(name + "=\"")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
