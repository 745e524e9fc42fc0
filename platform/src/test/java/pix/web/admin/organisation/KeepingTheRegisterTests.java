package pix.web.admin.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.organisations.register.OrganisationField;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class KeepingTheRegisterTests {

    private static final String HEADING = Arrays.stream(OrganisationField.values())
            .map(OrganisationField::column)
            .collect(Collectors.joining(";"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Cookie staff;

    @BeforeEach
    void claude_administers_the_platform() {
        staff = people.browserOf(people.administrator());
    }

    @Test
    void an_organisation_is_created_found_changed_and_the_journal_says_so() {
        var created = post("/admin/organisations", "type", "PRO", "name", "Atelier des Tilleuls", "tags", "A_B");
        var page = location(created);

        assertThat(get("/admin/organisations?recherche=tilleuls")).bodyText().contains("Atelier des Tilleuls");
        assertThat(browser.get().uri(page).cookie(staff, Cookies.given(created, "fait")))
                .bodyText()
                .contains("L'organisation est créée.", "value=\"A_B\"");
        assertThat(post(bare(page), "type", "PRO", "name", "Atelier des Chênes", "credit", "5"))
                .hasStatus(SEE_OTHER);
        assertThat(get(bare(page))).bodyText().contains("Atelier des Chênes");
        assertThat(get("/admin/journal?sur=organisation " + bare(page).replaceFirst(".*/", "")))
                .bodyText()
                .contains("Organisation créée", "Organisation modifiée", "Claude Perrin");
    }

    @Test
    void an_organisation_is_found_without_accents_nor_capitals() {
        post("/admin/organisations", "type", "PRO", "name", "Lycée Émilie-du-Châtelet des Œuvres");

        for (var typed : List.of("chatelet", "EMILIE LYCEE", "oeuvres", "Émilie-du", "du châtelet"))
            assertThat(get("/admin/organisations?recherche=" + typed))
                    .as(typed)
                    .bodyText()
                    .contains("Lycée Émilie-du-Châtelet des Œuvres");
        assertThat(get("/admin/organisations?recherche=chatelain")).bodyText().doesNotContain("des Œuvres");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept() {
        assertThat(post("/admin/organisations", "type", "SCO", "name", "", "externalId", "38A", "credit", "beaucoup"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nom : ce champ est obligatoire.", "n'est pas un UAI", "value=\"beaucoup\"");
    }

    @Test
    void a_file_creates_all_its_organisations_or_none() {
        assertThat(upload(HEADING + "\nPRO;;Un des Saules;;;;;;;;;;;;;;;\nPRO;;;;;;;;;;;;;;;;;\n"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ligne 3, colonne name : ce champ est obligatoire.");
        assertThat(named("Un des Saules")).isZero();

        assertThat(
                        upload(
                                HEADING
                                        + "\nPRO;S-1;Un des Saules;;;;;;;;;;;x@y.example;MEMBER;;;\nSUP;;Deux des Saules;;;;;;;;;;;;;;;\n"))
                .hasStatus(SEE_OTHER);
        assertThat(named("Un des Saules") + named("Deux des Saules")).isEqualTo(2);
        assertThat(upload(HEADING + "\nPRO;s-1;Trois;;;;;;;;;;;;;;;\n"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("une organisation a déjà l'identifiant");
    }

    @Test
    void one_double_click_makes_one_organisation_and_other_words_make_another() {
        var form = "0b8a3d5e-6c1f-4a51-9f1e-3f6a2f2b7c11";
        var first = post("/admin/organisations", "type", "PRO", "name", "Atelier des Deux Clics", "form", form);
        var second = post("/admin/organisations", "type", "PRO", "name", "Atelier des Deux Clics", "form", form);
        var other = post("/admin/organisations", "type", "PRO", "name", "Atelier des Trois Clics", "form", form);

        assertThat(location(second)).isEqualTo(location(first));
        assertThat(location(other)).isNotEqualTo(location(first));
        assertThat(get("/admin/organisations/nouvelle"))
                .bodyText()
                .containsPattern("name=\"form\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void the_staff_invites_sends_again_and_cancels() {
        var page = "/admin/organisations/" + organisations.school();
        assertThat(get(page + "/invitations/nouvelle")).hasStatus(OK);
        assertThat(post(page + "/invitations", "emails", "pas une adresse")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(page + "/invitations", "emails", "z@lycee.example", "role", "ADMINISTRATOR", "language", "en"))
                .cookies()
                .hasValue("fait", "done.invitation.sent:1");

        var invitation = jdbc.sql("select max(id) from teams.invitation")
                .query(Long.class)
                .single();
        assertThat(post(page + "/invitations/" + invitation + "/envois"))
                .cookies()
                .hasValue("fait", "done.invitation.again:1");
        assertThat(post(page + "/invitations/" + invitation + "/annulation"))
                .cookies()
                .hasValue("fait", "done.invitation.cancelled:1");
        assertThat(post(page + "/invitations/" + invitation + "/annulation"))
                .cookies()
                .hasValue("fait", "undone.invitation.gone:1");
    }

    @Test
    void the_staff_is_told_when_the_limit_of_a_day_cuts_a_list() {
        var page = "/admin/organisations/" + organisations.school();
        var emails = IntStream.range(0, 501)
                .mapToObj(number -> "z" + number + "@lycee.example")
                .collect(Collectors.joining(", "));

        var reply = post(page + "/invitations", "emails", emails, "role", "MEMBER", "language", "fr");
        assertThat(reply).hasRedirectedUrl(page);
        assertThat(browser.get().uri(page).cookie(staff, Cookies.given(reply, "fait")))
                .bodyText()
                .contains("notice warn", "toutes ne sont pas parties", "z499@lycee.example");
    }

    @Test
    void an_archived_organisation_loses_its_members_its_invitations_and_its_campaigns() {
        var school = organisations.school();
        var claire = people.ada();
        organisations.administrator(school, claire);
        jdbc.sql("""
                        insert into campaigns.campaign (organisation_id, code, kind, name, owner_id, creator_id,
                                                        targets, several_sendings, created_at)
                        values (:school, 'ZZZZZZ999', 'PROFILES', 'Collecte', 1, 1, '', false, now())
                        """).param("school", school.value()).update();

        assertThat(post("/admin/organisations/" + school + "/archivage"))
                .cookies()
                .hasValue("fait", "done.organisation.archived:1");

        assertThat(browser.get()
                        .uri("/orga/" + school + "/equipe")
                        .cookie(people.browserOf(claire))
                        .exchange())
                .hasStatus(NOT_FOUND);
        assertThat(jdbc.sql(
                                "select count(*) from campaigns.campaign where organisation_id = :s and archived_at is null")
                        .param("s", school.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(get("/admin/organisations/" + school)).bodyText().contains("Archivée", "C'est définitif.");
    }

    private int named(String name) {
        return jdbc.sql("select count(*) from organisations.organisation where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult upload(String csv) {
        return browser.post()
                .uri("/admin/organisations/imports")
                .multipart()
                .file(new MockMultipartFile("file", "organisations.csv", "text/csv", csv.getBytes(UTF_8)))
                .cookie(staff)
                .with(Forms.ours())
                .exchange();
    }

    private static String location(MvcTestResult reply) {
        return String.valueOf(reply.getMvcResult().getResponse().getRedirectedUrl());
    }

    private static String bare(String page) {
        return page.replaceFirst("\\?.*", "");
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(staff).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(staff).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }
}
