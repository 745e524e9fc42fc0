package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import pix.bank.question.Challenge;

/** Somebody in the middle of a test, to whom any question can be put. */
final class Sitting implements AutoCloseable {

    private static int born;

    final Visitor visitor = Visitor.onAComputer();
    private final long attempt;

    Sitting() {
        visitor.signsUp("Salma", "Nguyen", "salma.nguyen%d@exemple.example".formatted(++born))
                .startsTest("1.1");
        attempt = Long.parseLong(visitor.path().split("/")[2]);
    }

    /** The question of this skill, the first of its challenges that is such, begun when it is timed. */
    Challenge asks(String skill, Predicate<Challenge> such) {
        if (visitor.path().contains("/bilan")) visitor.clicks("Continuer mon parcours");
        Installation.asks(attempt, skill, such);
        visitor.goesTo("/tests/" + attempt + "/question");
        if (visitor.page.getByText("Question chronométrée").count() > 0) visitor.clicks("Je commence");
        return Installation.challenge("/tests/" + attempt + "/question");
    }

    /** What is on the page is sent, and the server says that it is right. */
    void isRight(Challenge challenge) {
        visitor.clicks("Je valide");
        assertThat(Installation.lastVerdict(attempt))
                .as("%s, %s", challenge.skill().name(), challenge.valueSet())
                .isEqualTo("CORRECT");
    }

    Hands hands(boolean byKeyboard) {
        return byKeyboard ? new Hands.Keyboard(visitor.page) : new Hands.Mouse(visitor.page);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
