package pix.bank.families.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.making.file.Yaml;
import pix.bank.question.Challenge;
import pix.bank.question.Examples;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;

/** The skills of this family, walked through on their own screens. */
class SettingsSkillsTests {

    static final Bank BANK = BankLoader.load();
    static final int SEEDS = 3;

    @TestFactory
    Stream<DynamicTest> the_right_state_and_each_declared_wrong_one_can_be_reached() {
        return each((challenge, surface) -> {
            assertReached(surface, challenge, allowed(challenge));
            challenge.examples().wrong().stream()
                    .map(Examples.Wrong::answer)
                    .map(SettingsSkillsTests::state)
                    .forEach(state -> assertReached(surface, challenge, state));
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_right_before_anything_is_done() {
        return each((challenge, surface) ->
                assertThat(matches(surface.initial(), allowed(challenge))).isFalse());
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_state_tells_every_setting_that_is_judged() {
        return each((challenge, surface) -> assertThat(challenge.examples().wrong())
                .allSatisfy(wrong -> assertThat(state(wrong.answer()).keySet())
                        .containsAll(allowed(challenge).keySet())));
    }

    @TestFactory
    Stream<DynamicTest> every_screen_can_be_reached_and_every_picture_is_drawn() {
        var drawings = drawings();
        return each((challenge, surface) -> {
            var places = new Walk(surface, typed(challenge)).everywhere();
            assertThat(places.stream().map(Walk.Place::screen).collect(toSet()))
                    .isEqualTo(surface.screens().keySet());
            assertThat(places.stream()
                            .flatMap(place -> pictures(surface, place))
                            .collect(toSet()))
                    .allSatisfy(name -> assertThat(drawings).contains("  " + name + ": ["));
        });
    }

    private static String drawings() {
        try (var script = SettingsSkillsTests.class.getResourceAsStream("/assets/sim/settings/pictures.js")) {
            return new String(requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    interface Check {
        void on(Challenge challenge, Surface surface);
    }

    private static Stream<DynamicTest> each(Check check) {
        return BANK.items().values().stream()
                .filter(item -> "settings".equals(item.file().family()))
                .flatMap(item -> IntStream.range(0, item.sets().size()).mapToObj(set -> test(item, set, check)));
    }

    private static DynamicTest test(Item item, int set, Check check) {
        return DynamicTest.dynamicTest(item.skill().name() + " " + item.sets().get(set), () -> {
            for (int seed = 1; seed <= SEEDS; seed++) {
                var challenge = item.challenge(set, Seeds.known(seed));
                var simulator = (Scene.Simulator) challenge.scenes().getLast();
                check.on(challenge, Yaml.read(simulator.model(), Surface.class));
            }
        });
    }

    private static void assertReached(Surface surface, Challenge challenge, Map<String, Set<String>> wished) {
        assertThat(new Walk(surface, typed(challenge)).reaches(wished))
                .as("a way to %s", wished)
                .isTrue();
    }

    private static boolean matches(Map<String, String> state, Map<String, Set<String>> wished) {
        return wished.entrySet().stream()
                .allMatch(each -> each.getValue().contains(state.getOrDefault(each.getKey(), "")));
    }

    private static Map<String, Set<String>> allowed(Challenge challenge) {
        return challenge.key() instanceof AnswerKey.State(var allowed) ? allowed : Map.of();
    }

    private static Map<String, Set<String>> state(Answer answer) {
        return answer instanceof Answer.Fields(var values)
                ? values.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Set.of(each.getValue())))
                : Map.of();
    }

    /** What the author thought of being typed, right or wrong. */
    private static Map<String, Set<String>> typed(Challenge challenge) {
        var typed = allowed(challenge).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> (Set<String>) new HashSet<>(each.getValue())));
        challenge.examples().wrong().stream()
                .map(wrong -> state(wrong.answer()))
                .forEach(state -> state.forEach((setting, values) ->
                        typed.computeIfAbsent(setting, _ -> new HashSet<>()).addAll(values)));
        return typed;
    }

    private static Stream<String> pictures(Surface surface, Walk.Place place) {
        var screen = surface.screens().get(place.screen());
        if (screen == null) return Stream.of();
        return Walk.shown(screen.items(), place.state()).stream().flatMap(part -> switch (part) {
            case Part.Picture picture -> Stream.of(Walk.filled(picture.name(), place.state()));
            case Part.Link link when link.thumb() != null -> Stream.of(Walk.filled(link.thumb(), place.state()));
            default -> Stream.of();
        });
    }
}
