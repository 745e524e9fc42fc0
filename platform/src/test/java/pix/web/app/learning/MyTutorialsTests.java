package pix.web.app.learning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountsDeleted;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.MissedSkills;
import pix.assessment.SentAnswer;
import pix.assessment.tutorial.TutorialMark;
import pix.assessment.tutorial.TutorialViews;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class MyTutorialsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    RunningRelease release;

    @Autowired
    CurrentAttempt current;

    @Autowired
    GiveAnswer giveAnswer;

    @Autowired
    MissedSkills missedSkills;

    @Autowired
    TutorialViews tutorials;

    @Autowired
    ApplicationEventPublisher events;

    Person ada;
    Cookie session;

    @BeforeEach
    void ada_is_signed_in() {
        ada = people.ada();
        session = people.browserOf(ada);
    }

    @Test
    void who_has_missed_nothing_and_saved_nothing_is_told_how_tutorials_come_here() {
        assertThat(get("/mes-tutos")).bodyText().contains("Rien à recommander pour l'instant", "Après un test");
        assertThat(get("/mes-tutos/enregistres")).bodyText().contains("Aucun tuto enregistré");
    }

    @Test
    void what_was_missed_is_recommended_topic_by_topic_with_our_lesson_first() {
        missEverything("1.1");

        var missed = missedSkills.of(ada.id());
        assertThat(missed).isNotEmpty();
        assertThat(missed.stream().map(skill -> skill.skill().topic())).doesNotHaveDuplicates();
        for (var skill : missed)
            assertThat(get("/mes-tutos"))
                    .bodyText()
                    .contains("/lecons/" + skill.skill().topic());
    }

    @Test
    void recommendations_are_narrowed_to_a_competence() {
        missEverything("1.1");
        missEverything("2.1");

        var topic = missedSkills.of(ada.id()).stream()
                .filter(skill -> skill.skill().competence().equals("2.1"))
                .findFirst()
                .orElseThrow()
                .skill()
                .topic();
        assertThat(get("/mes-tutos?competence=2.1")).bodyText().contains("/lecons/" + topic, "Toutes les compétences");
        assertThat(get("/mes-tutos?competence=1.1")).bodyText().doesNotContain("/lecons/" + topic);
        assertThat(get("/mes-tutos?competence=9.9")).bodyText().contains("/lecons/" + topic);
    }

    @Test
    void a_tutorial_is_kept_until_it_is_no_longer() {
        assertThat(post("/mes-tutos/mdn-url-fr/enregistrement", "garder", "oui", "retour", "/lecons/naviguer"))
                .hasRedirectedUrl("/lecons/naviguer#tuto-mdn-url-fr");
        post("/mes-tutos/mdn-url-fr/enregistrement", "garder", "oui");
        post("/mes-tutos/lecon-motcle/enregistrement", "garder", "oui");

        assertThat(get("/mes-tutos/enregistres"))
                .bodyText()
                .containsOnlyOnce("id=\"tuto-mdn-url-fr\"")
                .contains("id=\"tuto-lecon-motcle\"", "Article · 11 min · par MDN");
        assertThat(get("/lecons/naviguer")).bodyText().contains("Enregistré<");

        post("/mes-tutos/mdn-url-fr/enregistrement", "garder", "non");
        assertThat(get("/mes-tutos/enregistres"))
                .bodyText()
                .contains("id=\"tuto-lecon-motcle\"")
                .doesNotContain("id=\"tuto-mdn-url-fr\"");
    }

    @Test
    void an_opinion_can_be_given_changed_and_taken_back() {
        post("/mes-tutos/lecon-motcle/avis", "utile", "oui");
        assertThat(mark().useful()).contains(true);

        post("/mes-tutos/lecon-motcle/avis", "utile", "non");
        assertThat(mark().useful()).contains(false);

        post("/mes-tutos/lecon-motcle/avis", "utile", "");
        assertThat(tutorials.marks(ada.id())).isEmpty();
    }

    @Test
    void taking_an_opinion_back_leaves_the_tutorial_where_it_is_kept_and_the_other_way_round() {
        post("/mes-tutos/lecon-motcle/enregistrement", "garder", "oui");
        post("/mes-tutos/lecon-motcle/avis", "utile", "oui");

        post("/mes-tutos/lecon-motcle/avis", "utile", "");
        assertThat(mark().isSaved()).isTrue();

        post("/mes-tutos/lecon-motcle/avis", "utile", "oui");
        post("/mes-tutos/lecon-motcle/enregistrement", "garder", "non");
        assertThat(mark().useful()).contains(true);
    }

    @Test
    void what_the_bank_does_not_have_is_not_kept() {
        for (var id : new String[] {"mdn-nulle-part-fr", "lecon-cuisine", "lecon-"})
            assertThat(post("/mes-tutos/" + id + "/enregistrement", "garder", "oui"))
                    .hasStatus(NOT_FOUND);
        assertThat(tutorials.marks(ada.id())).isEmpty();
    }

    @Test
    void an_address_of_another_site_is_not_gone_back_to() {
        assertThat(post("/mes-tutos/lecon-motcle/avis", "utile", "oui", "retour", "https://evil.example"))
                .hasRedirectedUrl("/mes-tutos#tuto-lecon-motcle");
    }

    @Test
    void a_visitor_reads_lessons_and_keeps_nothing() {
        assertThat(browser.get().uri("/lecons/motcle"))
                .bodyText()
                .contains("Pour en apprendre davantage", "Naviguer sur le web")
                .doesNotContain("/enregistrement", "Browsing the web");
        assertThat(browser.get().uri("/lecons/motcle").header("Accept-Language", "en"))
                .bodyText()
                .contains("Browsing the web")
                .doesNotContain("Naviguer sur le web");
    }

    @Test
    void with_the_account_goes_what_it_kept() {
        post("/mes-tutos/lecon-motcle/enregistrement", "garder", "oui");

        events.publishEvent(new AccountsDeleted(Set.of(ada.id())));

        assertThat(tutorials.marks(ada.id())).isEmpty();
    }

    private void missEverything(String competence) {
        var test = String.valueOf(post("/competences/" + competence + "/tests")
                .getMvcResult()
                .getResponse()
                .getRedirectedUrl());
        var id = new AttemptId(Long.parseLong(test.replaceAll("\\D", "")));
        for (int place = 1; current.find(ada.id(), id).isOpen(); place++) {
            var asked = current.on(Device.DESKTOP, ada.id(), id).question().orElseThrow();
            var passed = new SentAnswer(place, asked.challenge(), Optional.empty(), Device.DESKTOP);
            giveAnswer.give(ada.id(), id, passed);
        }
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /** What Ada has done with the lesson on queries. */
    private TutorialMark mark() {
        return requireNonNull(tutorials.marks(ada.id()).get("lecon-motcle"));
    }
}
