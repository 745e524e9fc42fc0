package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static pix.testing.People.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.ActKind;
import pix.audit.AuditViews;
import pix.mail.ReceivedLetters;
import pix.organisations.MemberViews;
import pix.organisations.student.StudentViews;
import pix.shared.NotFound;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

/** What is kept about a person is shown and taken away; an account is deleted by its holder. */
@PageTest
class LeavingTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    AccountViews accounts;

    @Autowired
    MemberViews members;

    @Autowired
    StudentViews students;

    @Autowired
    AuditViews journal;

    EmailAddress email;
    Person ada;
    Cookie session;

    @BeforeEach
    void ada_is_signed_in() {
        email = People.anEmail();
        ada = people.learner(email);
        session = people.browserOf(ada);
    }

    @Test
    void what_is_kept_is_read_on_a_page() {
        var school = organisations.school();
        organisations.pupil(school, ada, "6A");

        assertThat(get("/mon-compte/donnees"))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Delorme", email.value(), "Dans la liste des élèves de", "Vos réponses (0)");
    }

    @Test
    void the_same_is_taken_away_in_a_file() {
        post("/mes-tutos/lecon-motcle/avis", "utile", "oui");

        assertThat(get("/mon-compte/donnees.json"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                .hasHeader("Content-Disposition", "attachment; filename=\"mes-donnees.json\"")
                .bodyJson()
                .extractingPath("$.account.email")
                .isEqualTo(email.value());
        assertThat(get("/mon-compte/donnees.json"))
                .bodyJson()
                .extractingPath("$.tutorials[0].title")
                .isEqualTo("Trouver avec un moteur de recherche");
    }

    @Test
    void before_it_is_deleted_one_reads_what_goes_and_what_stays() {
        organisations.pupil(organisations.school(), ada, "6A");

        assertThat(get("/mon-compte/suppression"))
                .bodyText()
                .contains("Ce qui part, pour toujours", email.value(), "Ce qui reste", "votre ligne, sans compte");
    }

    @Test
    void the_password_deletes_it_everywhere() {
        var school = organisations.school();
        organisations.pupil(school, ada, "6A");

        assertThat(delete(PASSWORD.value())).hasRedirectedUrl("/compte-supprime");

        assertThatThrownBy(() -> accounts.summary(ada.id())).isInstanceOf(NotFound.class);
        assertThat(students.of(school, ada.id())).isEmpty();
        assertThat(letters.of(email))
                .first()
                .satisfies(letter -> assertThat(letter.subject()).contains("supprimé"));
        assertThat(journal.page(ActFilter.said(name -> name.equals("sur") ? "account " + ada.id() : "", ZoneOffset.UTC))
                        .acts())
                .extracting(Act::kind)
                .singleElement()
                .satisfies(kind -> assertThat(kind).contains(ActKind.ACCOUNT_DELETED));
        assertThat(pages.get().uri("/compte-supprime")).bodyText().contains("Votre compte est supprimé");
    }

    @Test
    void another_password_deletes_nothing() {
        assertThat(delete("not mine"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ce n'est pas votre mot de passe actuel.");
        assertThat(accounts.summary(ada.id()).email()).contains(email);
    }

    @Test
    void the_only_administrator_of_an_organisation_stays() {
        organisations.administrator(organisations.open(), ada);

        assertThat(get("/mon-compte/suppression"))
                .bodyText()
                .contains("Vous êtes la seule personne à administrer")
                .doesNotContain("deletionPassword");
        assertThat(delete(PASSWORD.value())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(accounts.summary(ada.id()).email()).contains(email);
    }

    @Test
    void one_administrator_among_others_leaves_the_team_and_it_is_in_its_journal() {
        var organisation = organisations.open();
        var other = people.ada();
        organisations.administrator(organisation, other);
        organisations.administrator(organisation, ada);

        assertThat(delete(PASSWORD.value())).hasRedirectedUrl("/compte-supprime");

        assertThat(members.members(organisation))
                .singleElement()
                .satisfies(member -> assertThat(member.account()).isEqualTo(other.id()));
        assertThat(journal.page(ActFilter.ALL.in(organisation.value())).acts()).hasSize(1);
    }

    @Test
    void the_staff_does_not_leave_so() {
        session = people.browserOf(people.administrator());

        assertThat(get("/mon-compte/suppression")).bodyText().contains("sert à administrer la plateforme");
        assertThat(delete(PASSWORD.value())).hasStatus(UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult delete(String password) {
        return post("/mon-compte/suppression", "deletionPassword", password);
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).cookie(session).with(Forms.ours());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
