package pix.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.Challenge;
import pix.bank.Form;
import pix.bank.Scene;
import pix.bank.format.Item;

/** Each simulator is brought to the right state by its own controls, and the server says that it is right. */
class HandlingSimulatorsTests {

    private static final int A_SITTING = 8;
    private static Learner learner = new Learner();

    /** Somebody in the middle of a test, whose questions are put there one after the other. */
    private static final class Learner {

        private static int born;
        private final Visitor visitor = Visitor.onAComputer();
        private final long attempt;
        private int answers;

        Learner() {
            visitor.signsUp("Salma", "Nguyen", "salma.nguyen%d@exemple.example".formatted(++born))
                    .startsTest("1.1");
            attempt = Long.parseLong(visitor.path().split("/")[2]);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("skills")
    void what_is_done_in_a_simulator_is_right(String skill, boolean byKeyboard) {
        var salma = atQuestion(skill);
        var page = salma.visitor.page;
        var challenge =
                Installation.challenge(page.locator("input[name=challenge]").inputValue());
        if (!byKeyboard) salma.visitor.looksOnAPhone();

        Handling.rightly(byKeyboard ? new Hands.Keyboard(page) : new Hands.Mouse(page), challenge);
        if (!byKeyboard) salma.visitor.looksOnAPhone();
        salma.visitor.clicks("Je valide");

        assertThat(Installation.lastVerdict(salma.attempt))
                .as("%s, %s", skill, challenge.valueSet())
                .isEqualTo("CORRECT");
    }

    private static Learner atQuestion(String skill) {
        if (learner.answers++ == A_SITTING) {
            learner.visitor.close();
            learner = new Learner();
        }
        if (learner.visitor.path().contains("/bilan")) learner.visitor.clicks("Continuer mon parcours");
        Installation.asks(learner.attempt, skill, HandlingSimulatorsTests::isHandled);
        learner.visitor.goesTo("/tests/" + learner.attempt + "/question");
        if (learner.visitor.page.getByText("Question chronométrée").count() > 0) learner.visitor.clicks("Je commence");
        return learner;
    }

    /** In {@code -Djourneys=whole} every skill; else the easiest of each simulator, with the mouse and by keyboard alone. */
    static Stream<Arguments> skills() {
        var bySimulator = Installation.bank().items().values().stream()
                .filter(item -> isHandled(item))
                .sorted(Comparator.comparingInt(item -> item.skill().skill().number()))
                .collect(groupingBy(HandlingSimulatorsTests::simulator, TreeMap::new, toList()));
        return bySimulator.values().stream().flatMap(HandlingSimulatorsTests::both);
    }

    private static Stream<Arguments> both(List<Item> items) {
        var easiest = items.stream()
                .min(Comparator.comparingInt(item -> item.skill().skill().level()))
                .orElseThrow();
        var withTheMouse = Visitor.IS_WHOLE ? items : List.of(easiest);
        return Stream.concat(
                withTheMouse.stream().map(item -> arguments(item, false)), Stream.of(arguments(easiest, true)));
    }

    private static Arguments arguments(Item item, boolean byKeyboard) {
        return Arguments.of(item.skill().name(), byKeyboard);
    }

    private static boolean isHandled(Item item) {
        return IntStream.range(0, item.sets().size()).anyMatch(set -> isHandled(item.challenge(set, 0)));
    }

    private static boolean isHandled(Challenge challenge) {
        return challenge.form() instanceof Form.SimulatorState
                && !challenge.examples().right().isEmpty()
                && challenge
                        .scene(Scene.Simulator.class)
                        .flatMap(Handling::known)
                        .isPresent();
    }

    private static String simulator(Item item) {
        return IntStream.range(0, item.sets().size())
                .mapToObj(set -> item.challenge(set, 0).scene(Scene.Simulator.class))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .element();
    }

    @AfterAll
    static void leave() {
        learner.visitor.close();
    }
}
