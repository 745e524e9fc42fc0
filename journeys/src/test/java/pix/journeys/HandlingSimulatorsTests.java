package pix.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;

/** Each simulator is brought to the right state by its own controls, and the server says that it is right. */
class HandlingSimulatorsTests {

    private static final int A_SITTING = 8;
    private static Sitting sitting = new Sitting();
    private static int answers;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("skills")
    void what_is_done_in_a_simulator_is_right(String skill, boolean byKeyboard) {
        if (answers++ == A_SITTING) anotherSitsDown();
        var challenge = sitting.asks(skill, HandlingSimulatorsTests::isHandled);
        if (!byKeyboard) sitting.visitor.looksOnAPhone();

        Handling.rightly(sitting.hands(byKeyboard), challenge);
        if (!byKeyboard) sitting.visitor.looksOnAPhone().seesWordsApart(".blocks-picture");

        sitting.isRight(challenge);
    }

    private static void anotherSitsDown() {
        sitting.close();
        sitting = new Sitting();
        answers = 1;
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
        return IntStream.range(0, item.sets().size()).anyMatch(set -> isHandled(item.challenge(set, Seeds.known(0))));
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
                .mapToObj(set -> item.challenge(set, Seeds.known(0)).scene(Scene.Simulator.class))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .element();
    }

    @AfterAll
    static void leave() {
        sitting.close();
    }
}
