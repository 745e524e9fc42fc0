package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.bank.framework.Device;
import pix.testing.PageTest;

/** What a test has brought, and what comes next. */
@PageTest
class EndingATestTests extends AStartedTest {

    @Autowired
    GiveAnswer giveAnswer;

    @Test
    void the_end_shows_level_pix_and_days() {
        int place = 1;
        while (current.find(ada.id(), id()).isOpen()) pass(place++);

        assertThat(get(test + "/resultats"))
                .bodyText()
                .contains("Vous avez atteint le niveau 0", "Vous avez 0 pix", "dans 4 jours", "dans 7 jours");
        assertThat(redirect(get(test + "/question"))).isEqualTo(test + "/resultats");
    }

    @Test
    void the_end_says_what_to_work_on_with_its_lesson() {
        int place = 1;
        while (current.find(ada.id(), id()).isOpen()) pass(place++);

        assertThat(get(test + "/resultats"))
                .bodyText()
                .contains("À travailler en premier", "La leçon :", "Revoir la correction")
                .contains("Ce test n'a pas ajouté de pix cette fois.", "Au total, vous avez 0 pix")
                .contains("Encore 5 compétences au niveau 1 pour être certifiable", "Encore 8 pix avant le niveau 1")
                .doesNotContain("Bravo");
    }

    @Test
    void a_level_is_told_while_it_may_change_and_celebrated_at_the_end_only() {
        int told = 0;
        while (current.find(ada.id(), id()).isOpen()) {
            answersRight();
            var attempt = current.find(ada.id(), id());
            if (!attempt.isAtCheckpoint()) continue;
            assertThat(text("/bilan").contains("Bravo, vous atteignez")).isEqualTo(attempt.isCompleted());
            if (text("/bilan").contains("vos réponses valident le niveau")) told++;
        }

        assertThat(told).isPositive();
        assertThat(get(test + "/resultats"))
                .bodyText()
                .containsPattern("Bravo, vous atteignez le niveau [1-8] !")
                .containsPattern("Ce test vous a rapporté [1-9]\\d* pix")
                .contains("Aucune erreur dans ce test");
    }

    @Test
    void an_address_that_was_made_up_congratulates_nobody() {
        for (int place = 1; place <= 5 && current.find(ada.id(), id()).isOpen(); place++) pass(place);

        assertThat(text("/bilan?niveau=6")).contains("Réponses et tutos").doesNotContain("Bravo, vous atteignez");
    }

    /** The right answer of the question being asked, given past the page: forms are tested elsewhere. */
    private void answersRight() {
        var seen = current.on(Device.DESKTOP, ada.id(), id());
        var ref = seen.question().orElseThrow().challenge();
        var right = release.challenge(ref).orElseThrow().examples().right().getFirst();
        giveAnswer.give(ada.id(), id(), new SentAnswer(seen.position(), ref, Optional.of(right), Device.DESKTOP));
    }
}
