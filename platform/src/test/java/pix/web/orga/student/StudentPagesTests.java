package pix.web.orga.student;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.organisations.student.ARoll;
import pix.organisations.student.StudentId;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class StudentPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    ARoll roll;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RunningRelease release;

    OrganisationId school;
    Cookie administrator;
    Cookie teacher;
    Person ada;
    StudentId linked;
    StudentId alone;

    @BeforeEach
    void aSchool() {
        school = organisations.school();
        administrator = browser(true);
        teacher = browser(false);
        ada = people.ada();
        linked = roll.linked(school, "Ada", "Delorme", "INE1", ada.id());
        alone = roll.student(school, "Inès", "Lœuillet", "INE2");
    }

    @Test
    void students_are_listed_with_their_number_and_how_they_log_in() {
        assertThat(get("/eleves", teacher))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Élèves (2)",
                        "Delorme",
                        "Adresse e-mail",
                        "4e A",
                        "01/03/2012",
                        "Non communiqué",
                        "Gérer le compte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom=ines", "nom=loeuillet in", "nom=leuillet", "connexion=NONE", "classe=4e A&nom=lœu"})
    void filters_find_the_one(String query) {
        assertThat(get("/eleves?" + query, teacher))
                .hasStatusOk()
                .bodyText()
                .contains("Inès")
                .doesNotContain(">Delorme<");
    }

    @Test
    void participations_are_counted_in_the_list_and_shown_on_the_student_s_page() {
        assertThat(get("/eleves/" + linked, teacher)).bodyText().contains("Aucune participation");
        var campaign = ACampaign.onTopic(jdbc, school, release, "motcle");
        campaign.isOf(campaign.completed("Ada", "Delorme", "4e A"), linked.value());

        assertThat(get("/eleves?nom=delorme", teacher)).bodyText().contains("dernière le", "Rentrée des 6e");
        assertThat(get("/eleves/" + linked, teacher))
                .bodyText()
                .contains("Participations (1)", "Rentrée des 6e", "En attente", "/participants/");
    }

    @Test
    void what_nobody_fits_says_so() {
        assertThat(get("/eleves?nom=zzzzzz", teacher)).hasStatusOk().bodyText().contains("Personne ne correspond");
        assertThat(get("/eleves?page=9", teacher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void importing_is_for_administrators() {
        assertThat(get("/imports", teacher))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Seuls les administrateurs");
        assertThat(get("/imports", administrator)).hasStatusOk().bodyText().contains("Importer", "20 Mo");
        assertThat(get("/eleves", teacher)).bodyText().doesNotContain("/imports");
        assertThat(get("/eleves", administrator)).bodyText().contains("/imports");
    }

    @Test
    void an_import_that_would_empty_the_roll_asks_with_numbers_and_says_who_is_left_out() {
        jdbc.sql("""
                        insert into organisations.roll_import (organisation_id, author_id, format, is_replacement, file_name,
                               size, uploaded_at, started_at, asked_at, leaving, enrolled, added, updated, removed, left_out)
                        values (:school, :author, 'SIECLE', false, 'e.xml', 1, now(), now(), now(), 27, 39, 2, 10, 27, 1)
                        """)
                .param("school", school.value())
                .param("author", ada.id().value())
                .update();
        var id = jdbc.sql("select max(id) from organisations.roll_import")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into organisations.roll_import_problem
                        values (:school, :id, 0, 'WITHOUT_CLASS', 0, 'CODE_STRUCTURE', '', '', 'Ndiaye Fatou', '12AB')
                        """).param("school", school.value()).param("id", id).update();

        assertThat(get("/imports", administrator))
                .bodyText()
                .contains("Un fichier attend votre accord", "/imports/" + id);
        assertThat(get("/imports/" + id, administrator))
                .bodyText()
                .contains(
                        "Ce fichier retirerait 27 élèves sur 39",
                        "12 personnes sont dans le fichier",
                        "Ne rien importer")
                .contains("1 sans classe", "Ndiaye Fatou", "12AB", "Retirer ces 27 élèves et importer");
        assertThat(post("/imports/" + id + "/abandons", teacher)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/imports/" + id + "/abandons", administrator)).hasStatus3xxRedirection();
        assertThat(post("/imports/" + id + "/confirmations", administrator)).hasStatus3xxRedirection();
        assertThat(get("/imports/" + id, administrator)).bodyText().contains("Cet import a été abandonné");
    }

    @Test
    void a_file_is_kept_and_its_import_shown() {
        var sent = send("eleves.xml");

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(send("eleves.xml"))
                .as("one double click is one import")
                .redirectedUrl()
                .isEqualTo(sent.getMvcResult().getResponse().getRedirectedUrl());
        var page = requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(pages.get().uri(page).cookie(administrator).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("En attente", "hx-trigger", "Ada Delorme");
        assertThat(send("autres.xml")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_file_of_another_kind_is_refused_beside_the_field() {
        assertThat(send("eleves.csv"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("doit finir par .xml, .zip");
    }

    @Test
    void an_account_gets_a_username_and_a_password_shown_once() {
        var account = "/eleves/" + linked + "/compte";

        assertThat(post(account + "/identifiant", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("ada.delorme");
        assertThat(post(account + "/identifiant", teacher)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(account + "/mots-de-passe", teacher))
                .hasStatusOk()
                .bodyText()
                .containsPattern("class=\"secret\">[a-z]{6}[0-9]{2}<");
        assertThat(get(account, teacher)).bodyText().doesNotContain("class=\"secret\"");
        assertThat(get("/eleves/" + alone + "/compte", teacher)).bodyText().contains("Pas encore de compte");
    }

    @Test
    void a_class_gets_its_passwords_on_cards_or_in_a_file() {
        var chosen = "?eleve=" + linked + "&eleve=" + alone;

        assertThat(get("/eleves/mots-de-passe" + chosen, teacher))
                .bodyText()
                .contains("2 élèves sélectionnés.", "1 mot de passe sera réinitialisé.");
        assertThat(get("/eleves/mots-de-passe?classe=4e A", teacher)).bodyText().contains("2 élèves sélectionnés.");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=cartes", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("login-cards", "ada.delorme0103")
                .doesNotContain("Lœuillet");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=ods", teacher))
                .hasStatusOk()
                .hasContentType("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(post("/eleves/mots-de-passe" + chosen + "&format=csv", teacher))
                .hasStatusOk()
                .bodyText()
                .startsWith(
                        "\uFEFF\"Classe\";\"Nom\";\"Prénom\";\"Identifiant\";\"Mot de passe\"\n\"4e A\";\"Delorme\";\"Ada\";\"ada.delorme0103\";");
    }

    @Test
    void another_organisation_s_student_does_not_exist() {
        var other = roll.student(organisations.school(), "Noé", "Marchand", "INE3");

        assertThat(get("/eleves/" + other, teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/eleves/" + other + "/compte", teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/eleves/" + other + "/compte/mots-de-passe", teacher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/eleves/mots-de-passe?format=csv&eleve=" + other, teacher))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/eleves", people.browserOf(people.ada()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void students_of_a_school_are_not_deleted_by_hand_and_participants_are() {
        assertThat(get("/eleves/suppressions?eleve=" + linked, administrator)).hasStatus(HttpStatus.NOT_FOUND);
        school = organisations.open();
        var guest = roll.student(school, "Noé", "Marchand", "INE3");
        var owner = browser(true);

        assertThat(get("/eleves/suppressions?eleve=" + guest, browser(false))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/eleves/suppressions?eleve=" + guest, owner)).bodyText().contains("Marchand Noé");
        assertThat(post("/eleves/suppressions?eleve=" + guest, owner)).hasStatus3xxRedirection();
        assertThat(get("/eleves", owner)).bodyText().contains("Participants (0)");
    }

    private Cookie browser(boolean administrates) {
        var person = people.ada();
        if (administrates) organisations.administrator(school, person);
        else organisations.member(school, person);
        return people.browserOf(person);
    }

    private MvcTestResult get(String path, Cookie browser) {
        return pages.get().uri("/orga/" + school + path).cookie(browser).exchange();
    }

    private MvcTestResult post(String path, Cookie browser) {
        return pages.post()
                .uri("/orga/" + school + path)
                .cookie(browser)
                .with(Forms.ours())
                .exchange();
    }

    private MvcTestResult send(String name) {
        var file = new MockMultipartFile("file", name, "text/xml", "<BEE_ELEVES/>".getBytes(UTF_8));
        return pages.post()
                .uri("/orga/" + school + "/imports")
                .multipart()
                .file(file)
                .cookie(administrator)
                .with(Forms.ours())
                .exchange();
    }
}
