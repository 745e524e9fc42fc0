package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import pix.bank.question.Form;

class ACutNetworkTests {

    @Test
    void an_answer_given_while_the_network_is_cut_is_kept_and_sent_once_it_is_back() {
        try (var visitor = Visitor.onAComputer()) {
            visitor.logsIn("claire.noether@sophie-germain.example").startsTest("1.1");
            visitor.reads("1 / 5");

            visitor.cutsTheNetwork(true);
            visitor.presses("Je passe");
            visitor.page.locator("unsent-answer .cut").waitFor();
            visitor.cutsTheNetwork(false);

            visitor.reads("2 / 5");
            assertThat(visitor.page.evaluate("Object.keys(localStorage).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void an_answer_that_meets_a_server_that_is_down_is_kept_and_sent_once_it_is_up() {
        try (var visitor = Visitor.onAComputer()) {
            visitor.signsUp("Lina", "Roussel", "lina.roussel@enpanne.example").startsTest("1.1");
            visitor.reads("1 / 5");

            visitor.page.route("**/reponses", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            visitor.presses("Je passe");
            visitor.page.locator("unsent-answer .cut").waitFor();
            visitor.reads("1 / 5");
            visitor.page.unroute("**/reponses");

            visitor.reads("2 / 5");
            assertThat(visitor.page.evaluate("Object.keys(localStorage).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void an_answer_after_signing_out_elsewhere_meets_a_log_in_then_its_question_as_it_was_typed() {
        try (var visitor = Visitor.onAComputer()) {
            visitor.signsUp("Nora", "Lestang", "nora.lestang@parti.example").startsTest("1.1");
            var attempt = Long.parseLong(visitor.path().replaceAll("\\D+", ""));
            Installation.asks(attempt, "@motcle1", challenge -> challenge.form() instanceof Form.OneField);
            visitor.goesTo("/tests/" + attempt + "/question");
            visitor.page.locator("#answer").fill("quelque chose");

            visitor.signsOutElsewhere();
            visitor.clicks("Je valide");
            visitor.reads("Je me connecte");
            visitor.page.locator("input[name=login]").fill("nora.lestang@parti.example");
            visitor.page.locator("input[type=password]").fill("Soleil-Vert-29");
            visitor.clicks("Je me connecte");

            visitor.reads("Voici ce que vous aviez répondu");
            assertThat(visitor.path()).isEqualTo("/tests/" + attempt + "/question");
            assertThat(visitor.page.locator("#answer").inputValue()).isEqualTo("quelque chose");
            visitor.clicks("Je valide").reads("2 / 5");
        }
    }
}
