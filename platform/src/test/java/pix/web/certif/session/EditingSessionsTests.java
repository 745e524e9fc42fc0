package pix.web.certif.session;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

@PageTest
class EditingSessionsTests extends ACentreInTheBrowser {

    static final Map<String, String> TYPED = Map.of(
            "site", "Collège Jean Ferrat",
            "room", "INF 1",
            "name", "3e5",
            "date", "2027-03-02",
            "time", "14:00",
            "invigilators", "GAUNARD Emmanuel",
            "note", "Salle au bout du couloir");

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_form_makes_one_session_with_its_three_codes_however_often_it_is_sent() {
        var form = UUID.randomUUID().toString();
        var path = location(post(sessions, with(TYPED, "form", form)));
        assertThat(location(post(sessions, with(TYPED, "form", form)))).isEqualTo(path);

        assertThat(get(sessions)).bodyText().containsOnlyOnce("02/03/2027").contains("Créée", "3e5");
        assertThat(get(path))
                .bodyText()
                .contains("Numéro de session", "Salle au bout du couloir")
                .containsPattern(">[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}<")
                .containsPattern(">C-[^<]{6}<");
        assertThat(location(post(sessions, TYPED))).isNotEqualTo(path);
    }

    @Test
    void faults_are_told_beside_their_fields_and_what_was_typed_stays() {
        var refused = post(sessions, Map.of("site", "Mon <b>site</b>", "date", "2027-02-30", "time", "25:00"));

        assertThat(refused)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mon &lt;b>site&lt;/b>", "cette date", "cette heure", "Nom de la salle : ce champ");
        assertThat(get(sessions)).bodyText().contains("Aucune session de certification");
    }

    @Test
    void a_session_is_changed_and_gets_other_codes_until_a_test_begins() {
        var path = location(post(sessions, TYPED));
        assertThat(get(path + "/modification")).hasStatusOk().bodyText().contains("INF 1", "2027-03-02", "14:00");
        assertThat(post(path + "/modification", with(TYPED, "room", "CDI"))).hasRedirectedUrl(path);
        assertThat(get(path)).bodyText().contains("CDI").doesNotContain("INF 1");
        var before = codes(path);
        assertThat(post(path + "/codes", Map.of())).hasRedirectedUrl(path);
        assertThat(codes(path)).isNotEqualTo(before);

        jdbc.sql("update certification.session set first_started_at = :now where id = :id")
                .param("now", TestClock.START.atOffset(UTC))
                .param("id", Long.parseLong(path.replaceAll(".*/", "")))
                .update();
        for (var act : new String[] {"/modification", "/codes", "/suppression"})
            assertThat(post(path + act, TYPED)).hasStatus(CONFLICT).bodyText().contains("a commencé");
        assertThat(get(path + "/suppression")).hasStatus(CONFLICT);
        assertThat(get(path)).bodyText().contains("CDI").doesNotContain("Modifier", "Renouveler");
    }

    @Test
    void a_session_is_deleted_once_its_page_has_said_so() {
        var path = location(post(sessions, TYPED));
        assertThat(get(path + "/suppression")).bodyText().contains("Aucun candidat");

        assertThat(post(path + "/suppression", Map.of())).hasRedirectedUrl(sessions);
        assertThat(get(path)).hasStatus(NOT_FOUND);
        assertThat(post(path + "/suppression", Map.of())).hasStatus(NOT_FOUND);
    }

    @Test
    void the_neighbour_s_session_cannot_be_touched() {
        var path = location(post(sessions, TYPED));
        var neighbour = people.ada();
        centres.centre(neighbour);
        claire = neighbour;

        for (var act : new String[] {"/modification", "/codes", "/suppression"})
            assertThat(post(path + act, TYPED)).hasStatus(NOT_FOUND);
    }

    @Test
    void administrators_of_a_school_find_its_centre_by_themselves() {
        var school = organisations.school();
        var uai = jdbc.sql("select external_id from organisations.organisation where id = :id")
                .param("id", school.value())
                .query(String.class)
                .optional();
        if (uai.isEmpty())
            jdbc.sql("update organisations.organisation set external_id = '0332345Z' where id = :id")
                    .param("id", school.value())
                    .update();
        var head = people.ada();
        var teacher = people.ada();
        organisations.administrator(school, head);
        organisations.member(school, teacher);
        claire = people.administrator();
        assertThat(post("/admin/organisations/" + school + "/centre", Map.of()))
                .hasRedirectedUrl("/admin/organisations/" + school);
        post("/admin/organisations/" + school + "/centre", Map.of());

        assertThat(jdbc.sql("select count(*) from certification.centre where upper(external_id) = :uai")
                        .param(
                                "uai",
                                uai.map(each -> each.toUpperCase(Locale.ROOT)).orElse("0332345Z"))
                        .query(Integer.class)
                        .single())
                .isOne();
        claire = head;
        assertThat(get("/certif")).hasRedirectedUrl("/certif/conditions");
        claire = teacher;
        assertThat(get("/certif")).bodyText().contains("membre d'aucun centre");
    }

    private String codes(String path) {
        return jdbc.sql("select access_code || invigilator_code from certification.session where id = :id")
                .param("id", Long.parseLong(path.replaceAll(".*/", "")))
                .query(String.class)
                .single();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new TreeMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String location(MvcTestResult result) {
        return Optional.ofNullable(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                .orElseThrow();
    }
}
