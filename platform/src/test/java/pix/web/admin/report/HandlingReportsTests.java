package pix.web.admin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.assessment.report.ReportFilter;
import pix.assessment.report.ReportViews;
import pix.audit.Act;
import pix.audit.ActFilter;
import pix.audit.AuditViews;
import pix.mail.ReceivedLetters;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class HandlingReportsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    ReportViews reports;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    AuditViews journal;

    EmailAddress email;
    Cookie learner;
    Person claude;
    Cookie staff;
    String report;

    @BeforeEach
    void ada_has_reported_a_question() {
        email = People.anEmail();
        learner = people.browserOf(people.learner(email));
        claude = people.administrator();
        staff = people.browserOf(claude);
        var test = String.valueOf(post("/competences/1.1/tests", learner)
                .getMvcResult()
                .getResponse()
                .getRedirectedUrl());
        post(
                test + "/signalements",
                learner,
                "position",
                "1",
                "problem",
                "LINK",
                "words",
                "Le lien ne mène nulle part");
        report = "/admin/signalements/"
                + reports.page(ReportFilter.ALL, 1).getFirst().id();
    }

    @Test
    void a_report_is_new_then_in_hand_answered_and_closed() {
        assertThat(get(report, staff)).bodyText().contains("nouveau", "Personne ne le suit encore.");

        post(report + "/prise-en-charge", staff);
        assertThat(get(report, staff)).bodyText().contains("en cours", "suivi par Claude Perrin");

        post(report + "/reponses", staff, "reply", "Le lien est réparé, merci !");
        assertThat(get(report, staff)).bodyText().contains("répondu", "Le lien est réparé, merci !");

        post(report + "/cloture", staff);
        assertThat(get(report, staff)).bodyText().contains("clos", "Le reprendre");
        var subject = report.replaceAll(".*/", "report ");
        assertThat(journal.page(ActFilter.said(name -> name.equals("sur") ? subject : "", ZoneOffset.UTC))
                        .acts())
                .hasSize(3)
                .extracting(Act::actor)
                .allSatisfy(actor -> assertThat(actor).contains(claude.id()));
        assertThat(get("/admin/journal?sur=" + subject, staff))
                .bodyText()
                .contains("Signalement n° " + subject.split(" ", 2)[1], "href=\"" + report + "\"");
    }

    @Test
    void whoever_reported_is_told_in_the_mailbox_and_in_their_space_once() {
        assertThat(get("/competences", learner)).bodyText().doesNotContain("Une réponse à votre signalement");
        post(report + "/reponses", staff, "reply", "Le lien est réparé <merci>");

        assertThat(letters.of(email))
                .first()
                .satisfies(letter -> assertThat(letter.plain())
                        .contains("/mon-compte/signalements")
                        .doesNotContain("réparé"));
        assertThat(get("/competences", learner)).bodyText().contains("Une réponse à votre signalement vous attend.");
        assertThat(get("/mon-compte/signalements", learner))
                .bodyText()
                .contains("Le lien ne mène nulle part", "Le lien est réparé &lt;merci&gt;", "répondu");
        assertThat(get("/competences", learner)).bodyText().doesNotContain("Une réponse à votre signalement");
        assertThat(get("/mon-compte/signalements", people.browserOf(people.ada())))
                .bodyText()
                .contains("Aucun signalement")
                .doesNotContain("nulle part");
    }

    @Test
    void an_answer_has_words_and_keeps_them_when_it_is_too_long() {
        assertThat(post(report + "/reponses", staff, "reply", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(report + "/reponses", staff, "reply", "x".repeat(2001)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("xxxx", "reply-error");
        assertThat(letters.of(email)).isEmpty();
    }

    @Test
    void reports_are_narrowed_by_state_competence_skill_and_who() {
        var list = "/admin/signalements?";
        assertThat(get(list + "etat=NEW&competence=1.1", staff)).bodyText().contains("nulle part");
        assertThat(get(list + "etat=CLOSED", staff)).bodyText().doesNotContain("nulle part");
        assertThat(get(list + "competence=2.1", staff)).bodyText().doesNotContain("nulle part");
        assertThat(get(list + "acquis=nexistepas1", staff)).bodyText().contains("Aucun signalement");
        assertThat(get(list + "qui=moi", staff)).bodyText().doesNotContain("nulle part");

        post(report + "/prise-en-charge", staff);

        assertThat(get(list + "qui=moi&etat=IN_HAND", staff)).bodyText().contains("nulle part");
        assertThat(get(list + "qui=moi", people.browserOf(people.administrator())))
                .bodyText()
                .doesNotContain("nulle part");
    }

    @Test
    void a_report_that_is_not_there_is_not_handled() {
        for (var act : new String[] {"/prise-en-charge", "/cloture", "/reponses"})
            assertThat(post("/admin/signalements/999999999999" + act, staff, "reply", "Bonjour"))
                    .hasStatus(NOT_FOUND);
    }

    private MvcTestResult get(String path, Cookie who) {
        return browser.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(String path, Cookie who, String... fields) {
        var request = browser.post().uri(path).cookie(who).with(Forms.ours());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
