package pix.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTests {

    /** A rule, and the folder of the class that breaks it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.BEAN_OR_PURE, "notpure", "PureInName"),
                Arguments.of(Rules.CAPABILITIES_KNOW_NO_PAGE, "http", "ReadsACookie"),
                Arguments.of(Rules.ONLY_REPOSITORIES_TOUCH_JDBC, "reaches", "ReachesForTheDatabase"),
                Arguments.of(Rules.ROWS_ARE_READ_WHOLE, "leaks", "LeavesTheTapOpen"),
                Arguments.of(Rules.NO_REPOSITORY_IN_A_FACE, "web", "TableInAFace"),
                Arguments.of(Rules.ONE_WAY_TO_REDIRECT, "redirect", "FillsBraces"),
                Arguments.of(Rules.ONE_WRITER_OF_JSON, "json", "WritesItsOwn"),
                Arguments.of(Rules.ONE_HOME_OF_ACCENTS, "accents", "TakesAccentsOff"),
                Arguments.of(Rules.TIME_COMES_FROM_THE_CLOCK, "clock", "LooksAtTheWall"),
                Arguments.of(Rules.ONE_HOME_OF_TIME_ZONES, "zone", "LivesInParis"),
                Arguments.of(Rules.MOMENTS_ARE_SHOWN_IN_ONE_WAY, "zone", "ShowsTheDay"),
                Arguments.of(Rules.CHANCE_COMES_FROM_A_SEED, "chance", "RollsDice"),
                Arguments.of(Rules.CONSTRUCTORS_INJECT, "injection", "InjectedField"),
                Arguments.of(Rules.ONE_LOGGER, "logging", "LogsElsewhere"),
                Arguments.of(Rules.THE_ENGINE_KNOWS_THE_JDK_ONLY, "engine", "KnowsSpring"),
                Arguments.of(Rules.THE_BANK_KNOWS_NO_FRAMEWORK, "bank", "KnowsTables"),
                Arguments.of(Rules.NAMES_SAY_SOMETHING, "names", "QuestionManager"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void our_code_keeps_the_rule(ArchRule rule) {
        assertThatCode(() -> rule.check(Code.OURS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites(ArchRule rule, String folder, String culprit) {
        assertThatThrownBy(() -> rule.check(Code.wrong(folder)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void no_package_needs_another_that_needs_it() {
        Rules.noCycleBetween("(pix..)").check(Code.OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycle", "rootcycle"})
    void a_cycle_between_packages_is_seen(String folder) {
        var rule = Rules.noCycleBetween("(pix.architecture.wrong." + folder + "..)");

        assertThatThrownBy(() -> rule.check(Code.wrong(folder))).hasMessageContaining("Cycle detected");
    }
}
