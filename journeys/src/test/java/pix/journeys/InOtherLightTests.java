package pix.journeys;

import org.junit.jupiter.api.Test;

/** The learner's pages as others see them: in the dark, in colours of their own, magnified, on a tablet. */
class InOtherLightTests {

    @Test
    void the_learner_s_pages_suit_every_way_of_looking() {
        try (var sam = Visitor.onAComputer()) {
            for (var page : new String[] {"/", "/inscription", "/connexion", "/mot-de-passe-oublie"})
                sam.goesTo(page).looksInEveryWay();
            sam.signsUp("Sam", "Okoye", "sam.okoye@exemple.example").looksInEveryWay();
            for (var page : new String[] {"/competences/1.1", "/parcours", "/campagnes", "/mon-compte"})
                sam.goesTo(page).looksInEveryWay();

            sam.goesTo("/competences/1.1").clicks("Commencer").looksInEveryWay();
            for (int screen = 1; screen <= 3; screen++) sam.clicks("Suivant");
            sam.clicks("Je commence").reads("1 / 5").looksInEveryWay();
            var test = sam.path().replace("/question", "");
            while (!sam.path().contains("/bilan")) passes(sam);
            sam.looksInEveryWay();
            sam.clicks("Réponses et tutos").looksInEveryWay();
            sam.goesTo(test + "/reponses").looksInEveryWay();
            while (!sam.path().contains("/resultats")) goesOn(sam, test);
            sam.looksInEveryWay();
        }
    }

    private static void goesOn(Visitor learner, String test) {
        if (!learner.path().contains("/question") && !learner.path().contains("/bilan")) learner.goesTo(test);
        if (learner.path().contains("/question")) passes(learner);
        else if (learner.page.getByText("Voir mes résultats").count() > 0) learner.clicks("Voir mes résultats");
        else if (learner.path().contains("/bilan")) learner.clicks("Continuer mon parcours");
    }

    private static void passes(Visitor learner) {
        var isTimed = learner.page.getByText("Question chronométrée").count() > 0;
        learner.clicks(isTimed ? "Je commence" : "Je passe");
    }
}
