package pix.journeys;

import org.junit.jupiter.api.Test;

class WithoutJavaScriptTests {

    @Test
    void a_learner_takes_a_whole_test_and_reads_its_results() {
        try (var ines = Visitor.withoutJavaScript()) {
            ines.logsIn("ada.delorme@sophie-germain.example").startsTest("1.1");
            while (!ines.path().endsWith("/resultats")) passOrGoOn(ines);

            ines.reads("Vous avez atteint le niveau 0").reads("Vous avez 0 pix").reads("dans 4 jours");
            ines.goesTo("/competences/1.1").reads("Remise à zéro disponible dans 7 jours");
        }
    }

    @Test
    void an_account_is_made_by_following_a_link_in_a_letter() {
        try (var lou = Visitor.withoutJavaScript()) {
            lou.goesTo("/inscription").fills("Prénom", "Lou").fills("Nom", "Tran");
            lou.page.locator("input[inputmode=email]").fill("lou.tran@exemple.example");
            lou.page.locator("input[type=password]").fill("Grand-Chene-58");
            lou.page.locator("main input[type=checkbox]").first().check();
            lou.clicks("Je m'inscris");

            lou.goesTo("/courriels").goesTo(lou.letterLink("lou.tran@exemple.example", "/inscription/confirmation/"));
            lou.reads("compétences à tester.");
        }
    }

    private static void passOrGoOn(Visitor learner) {
        if (learner.page.getByText("Question chronométrée").count() > 0) learner.clicks("Je commence");
        else if (learner.path().contains("/question")) learner.clicks("Je passe");
        else if (learner.page.getByText("Voir mes résultats").count() > 0) learner.clicks("Voir mes résultats");
        else learner.clicks("Continuer mon parcours");
    }
}
