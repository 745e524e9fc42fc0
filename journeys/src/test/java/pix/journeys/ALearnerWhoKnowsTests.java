package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ALearnerWhoKnowsTests {

    private static final int FEW = 5;
    private static final List<String> CERTIFYING = List.of("1.1", "1.2", "1.3", "2.1", "4.1");

    /** To the end in {@code -Djourneys=whole}, else to the first checkpoint. */
    @Test
    void right_answers_given_in_the_browser_lead_to_the_highest_level() {
        try (var zoe = Visitor.onAComputer()) {
            zoe.signsUp("Zoé", "Camara", "zoe.camara@exemple.example").startsTest("1.1");
            int given = 0;
            while (!zoe.path().contains("/resultats") && !isEnough(given)) given += goesOn(zoe);

            if (Visitor.IS_WHOLE)
                zoe.reads("Vous avez atteint le niveau 6").looks().shows("resultats-niveau-6");
            else zoe.reads("5 bonnes réponses").looks();
        }
    }

    /** Five competences to their end in {@code -Djourneys=whole}, else the first checkpoint of those that follow 1.1. */
    @Test
    void right_answers_in_five_competences_make_a_learner_certifiable() {
        try (var idris = Visitor.onAComputer()) {
            idris.signsUp("Idris", "Moreau", "idris.moreau@exemple.example");
            for (var competence : Visitor.IS_WHOLE ? CERTIFYING : CERTIFYING.subList(1, CERTIFYING.size())) {
                idris.startsTest(competence);
                int given = 0;
                while (!idris.path().contains("/resultats") && !isEnough(given)) given += knows(idris);
            }

            idris.goesTo("/competences");
            if (Visitor.IS_WHOLE) idris.reads("Certifiable").looks().shows("certifiable");
            else assertThat(idris.page.getByText("En cours").count()).isPositive();
        }
    }

    /** Goes on whatever was said of the answers, and passes what only a program of this bank could answer here. */
    private static int knows(Visitor learner) {
        if (learner.path().contains("/bilan")) {
            var isLast = learner.page.getByText("Voir mes résultats").count() > 0;
            learner.clicks(isLast ? "Voir mes résultats" : "Continuer mon parcours");
            return 0;
        }
        if (learner.page.getByText("Question chronométrée").count() > 0) learner.clicks("Je commence");
        var answering = new Answering(learner.page);
        if (answering.isKnown()) {
            answering.rightly();
            learner.clicks("Je valide");
        } else learner.clicks("Je passe");
        return 1;
    }

    @Test
    void a_timed_question_waits_until_its_learner_is_ready_and_its_clock_runs() {
        try (var lina = Visitor.onAComputer()) {
            lina.signsUp("Lina", "Haddad", "lina.haddad@exemple.example").startsTest("1.1");
            long attempt = Long.parseLong(lina.path().split("/")[2]);
            Installation.asks(attempt, "@motcle3");

            lina.goesTo(lina.path())
                    .reads("Vous aurez 3 min pour répondre")
                    .looksAtBothWidths()
                    .shows("question-chronometree");
            lina.clicks("Je commence").reads("2:5");
            lina.looks().shows("chronometre");
            Installation.ages(attempt, 180);
            lina.goesTo(lina.path()).reads("Temps écoulé").looks().shows("temps-ecoule");
        }
    }

    /** One step, of which it tells whether a question was answered. */
    private static int goesOn(Visitor learner) {
        if (!learner.path().contains("/bilan")) return answers(learner);
        assertThat(learner.page.getByText("mauvaise").count()).isZero();
        var isLast = learner.page.getByText("Voir mes résultats").count() > 0;
        learner.clicks(isLast ? "Voir mes résultats" : "Continuer mon parcours");
        return 0;
    }

    private static int answers(Visitor learner) {
        if (learner.page.getByText("Question chronométrée").count() > 0) learner.clicks("Je commence");
        new Answering(learner.page).rightly();
        learner.clicks("Je valide");
        return 1;
    }

    private static boolean isEnough(int given) {
        return !Visitor.IS_WHOLE && given >= FEW;
    }
}
