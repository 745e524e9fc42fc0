package pix.journeys;

import org.junit.jupiter.api.Test;

class WithTheKeyboardTests {

    @Test
    void a_learner_signs_up_and_takes_a_test_to_its_first_checkpoint() {
        try (var noa = Visitor.onAComputer()) {
            var keys = new Keyboard(noa.page);
            noa.goesTo("/").page.locator("h1").first().waitFor();
            keys.presses("Aller au contenu", "Enter");
            keys.goesOn("Je m'inscris gratuitement");
            keys.types("Prénom", "Noa").types("Nom", "Sissoko");
            keys.types("Adresse e-mail", "noa.sissoko@exemple.example").types("Mot de passe", "Soleil-Vert-29");
            keys.presses("J'accepte", "Space");
            keys.presses("Je ne suis pas un robot", "Space");
            noa.page.waitForTimeout(500);
            keys.goesOn("Je m'inscris");
            keys.goesOn("Lire les messages");
            noa.goesTo(noa.letterLink("noa.sissoko@exemple.example", "/inscription/confirmation/"));
            noa.page.waitForURL("**/competences");

            keys.goesOn("Mener une recherche");
            keys.goesOn("Commencer");
            for (int screen = 1; screen <= 3; screen++) keys.goesOn("Suivant");
            keys.goesOn("Je commence");
            noa.reads("1 / 5");
            while (!noa.path().contains("/bilan")) answers(noa, keys);

            noa.reads("Avancement du parcours");
            keys.goesOn("Réponses et tutos");
            noa.reads("Pour réussir la prochaine fois").looks();
        }
    }

    /** A word is typed where one is asked for; where it is refused, and everywhere else, the question is passed. */
    private static void answers(Visitor learner, Keyboard keys) {
        var isTimed = learner.page.getByText("Question chronométrée").count() > 0;
        var asksForAWord = learner.page
                        .locator("input[name=answer]:not([aria-invalid=true])")
                        .count()
                > 0;
        if (!isTimed && asksForAWord) keys.reaches("input[name=answer]").writes("42");
        keys.goesOn(isTimed ? "Je commence" : asksForAWord ? "Je valide" : "Je passe");
    }
}
