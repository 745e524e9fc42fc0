package pix.web.orga.student;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.organisations.student.ARoll;
import pix.organisations.student.LinkKnownPupils;
import pix.organisations.student.StudentId;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

/** An account that was opened at one school and is claimed by another, on the pages of all three. */
@PageTest
class ClaimPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    LinkKnownPupils link;

    @Autowired
    ARoll roll;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    final EmailAddress email = People.anEmail();
    OrganisationId known;
    OrganisationId school;
    Cookie head;
    Cookie importer;
    Cookie ines;
    StudentId there;
    StudentId here;

    @BeforeEach
    void aClaimedPupil() {
        known = organisations.school();
        school = organisations.school();
        head = administrator(known);
        var author = people.ada();
        organisations.administrator(school, author);
        importer = people.browserOf(author);
        Person owner = people.learner(email);
        ines = people.browserOf(owner);
        there = roll.openedHere(known, "Inès", "Lœuillet", "INE1", owner.id());
        here = roll.student(school, "Inès", "Lœuillet", "INE1");
        link.link(school, author.id());
    }

    @Test
    void the_school_that_asks_sees_that_there_is_an_account_and_nothing_of_it() {
        assertThat(get(account(), importer))
                .hasStatusOk()
                .bodyText()
                .contains("Compte ouvert ailleurs")
                .doesNotContain(email.value(), "Réinitialiser");
        assertThat(get("/orga/" + school + "/eleves", importer)).bodyText().contains("Compte ouvert ailleurs");
        assertThat(get("/orga/" + school + "/eleves?connexion=ELSEWHERE", importer))
                .bodyText()
                .contains("Lœuillet");
        assertThat(get("/orga/" + school + "/eleves?connexion=EMAIL", importer))
                .bodyText()
                .doesNotContain("Lœuillet");
        assertThat(post(account() + "/mots-de-passe", importer, "")).hasStatus(404);
        assertThat(post(account() + "/identifiant", importer, "")).hasStatus(404);
    }

    @Test
    void the_school_that_opened_the_account_reads_the_request_and_agrees() {
        assertThat(get("/orga/" + known + "/eleves", head)).bodyText().contains("Un autre établissement demande");
        assertThat(get(claims(), head)).hasStatusOk().bodyText().contains("Inès Lœuillet", "Accepter");

        assertThat(post(claims() + "/" + school + "/" + there, head, "oui"))
                .hasRedirectedUrl(claims())
                .cookies()
                .hasValue("fait", "done.claim.agreed:1");

        assertThat(get(account(), importer)).bodyText().contains(email.value());
        assertThat(get(claims(), head)).bodyText().contains("Aucune demande");
    }

    @Test
    void the_owner_is_asked_on_their_pages_and_says_no() {
        assertThat(get("/competences", ines)).bodyText().contains("Un établissement demande à gérer votre compte.");
        assertThat(get("/mon-compte", ines)).bodyText().contains("J'accepte", "pas mon établissement");

        assertThat(post("/mon-compte/etablissements/" + school, ines, "non"))
                .hasRedirectedUrl("/mon-compte")
                .cookies()
                .hasValue("fait", "done.school.declined:1");

        assertThat(get("/competences", ines)).bodyText().doesNotContain("Un établissement demande");
        assertThat(get(account(), importer)).bodyText().contains("Pas encore de compte");
    }

    @Test
    void the_owner_says_yes() {
        assertThat(post("/mon-compte/etablissements/" + school, ines, "oui"))
                .hasRedirectedUrl("/mon-compte")
                .cookies()
                .hasValue("fait", "done.school.agreed:1");

        assertThat(get(account(), importer)).bodyText().contains(email.value());
    }

    private String account() {
        return "/orga/" + school + "/eleves/" + here + "/compte";
    }

    private String claims() {
        return "/orga/" + known + "/eleves/demandes";
    }

    private Cookie administrator(OrganisationId organisation) {
        var person = people.ada();
        organisations.administrator(organisation, person);
        return people.browserOf(person);
    }

    private MvcTestResult get(String path, Cookie reader) {
        return pages.get().uri(path).cookie(reader).exchange();
    }

    private MvcTestResult post(String path, Cookie reader, String answer) {
        return pages.post()
                .uri(path)
                .cookie(reader)
                .param("reponse", answer)
                .with(Forms.ours())
                .exchange();
    }
}
