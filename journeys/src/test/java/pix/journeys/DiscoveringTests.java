package pix.journeys;

import org.junit.jupiter.api.Test;

class DiscoveringTests {

    @Test
    void a_visitor_takes_the_phone_test_on_a_phone_without_an_account() {
        try (var visitor = Visitor.onAPhone()) {
            visitor.goesTo("/decouverte/decouverte-mobile").looks().clicks("Je commence");
            while (visitor.page.getByText("Je passe").count() > 0)
                visitor.looks().clicks("Je passe");

            visitor.reads("Vos résultats").looks();
        }
    }

    @Test
    void a_visitor_takes_the_computer_test_without_an_account() {
        try (var visitor = Visitor.onAComputer()) {
            visitor.goesTo("/decouverte/decouverte").looks().clicks("Je commence");
            while (visitor.page.getByText("Je passe").count() > 0)
                visitor.looks().clicks("Je passe");

            visitor.reads("Vos résultats").looks();
        }
    }
}
