package pix.journeys;

import org.junit.jupiter.api.Test;

class ACutNetworkTests {

    @Test
    void an_answer_given_while_the_network_is_cut_is_kept_and_sent_once_it_is_back() {
        try (var visitor = Visitor.onAComputer()) {
            visitor.logsIn("claire.noether@sophie-germain.example").startsTest("1.1");
            visitor.reads("1 / 5");

            visitor.cutsTheNetwork(true);
            visitor.presses("Je passe");
            visitor.page.locator("unsent-answer .notice").waitFor();
            visitor.cutsTheNetwork(false);

            visitor.reads("2 / 5");
        }
    }
}
