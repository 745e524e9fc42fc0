package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ANewLearnerTests {

    @Test
    void a_visitor_signs_up_takes_a_test_stops_and_comes_back_to_the_same_question() {
        try (var ada = Visitor.onAComputer()) {
            ada.goesTo("/").looksAtBothWidths();
            ada.goesTo("/inscription").looksAtBothWidths();
            ada.signsUp("Ada", "Lumière", "ada.lumiere@exemple.example");
            ada.reads("compétences à tester.").looksAtBothWidths();

            ada.goesTo("/competences/1.1").looksAtBothWidths().clicks("Commencer");
            for (int screen = 1; screen <= 3; screen++) ada.looksAtBothWidths().clicks("Suivant");
            ada.looksAtBothWidths().clicks("Je commence");
            ada.reads("1 / 5").looksAtBothWidths().clicks("Je passe");
            ada.reads("2 / 5");
            var question = ada.heading().textContent();

            ada.clicks("Quitter").reads("En cours");
            ada.goesTo("/competences/1.1").clicks("Reprendre").reads("2 / 5");

            assertThat(ada.heading().textContent()).isEqualTo(question);
        }
    }

    @Test
    void a_letter_that_is_read_on_another_device_asks_for_the_password() {
        try (var lou = Visitor.onAComputer();
                var phone = Visitor.onAPhone()) {
            lou.asksForAnAccount("Lou", "Marin", "lou.marin@exemple.example");
            phone.goesTo("/courriels")
                    .goesTo(phone.letterLink("lou.marin@exemple.example", "/inscription/confirmation/"));

            phone.reads("Terminez votre inscription").looks();
            phone.page.locator("input[type=password]").fill(Visitor.OWN_PASSWORD);
            phone.clicks("Je crée mon compte").page.waitForURL("**/competences");
        }
    }

    @Test
    void answers_lead_to_a_checkpoint_and_its_corrections() {
        try (var malo = Visitor.onAComputer()) {
            malo.logsIn("malo.garnier@sophie-germain.example").startsTest("1.1");
            while (!malo.path().contains("/bilan")) passes(malo);
            malo.reads("Avancement du parcours").looksAtBothWidths();

            malo.clicks("Réponses et tutos").reads("La bonne réponse").reads("Pour réussir la prochaine fois");
            malo.looksAtBothWidths()
                    .clicks("Signaler un problème")
                    .looksAtBothWidths()
                    .clicks("Envoyer");
            malo.reads("Choisissez ce dont il s'agit.").looksAtBothWidths();
        }
    }

    @Test
    void an_empty_answer_is_refused_beside_its_field() {
        try (var noe = Visitor.onAComputer()) {
            noe.logsIn("noe.marchand3011").startsTest("1.1");
            noe.reads("1 / 5").clicks("Je valide");

            noe.reads("ou passez la question.").looksAtBothWidths();
        }
    }

    private static void passes(Visitor learner) {
        var isTimed = learner.page.getByText("Question chronométrée").count() > 0;
        learner.clicks(isTimed ? "Je commence" : "Je passe");
    }
}
