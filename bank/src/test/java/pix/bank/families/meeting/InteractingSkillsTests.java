package pix.bank.families.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.question.Examples;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;

/** The skills played in a mailbox, a diary, a meeting, a shared document or a network: their answers speak of settings that the simulator tells. */
class InteractingSkillsTests {

    static final Bank BANK = BankLoader.load();

    /** What each element tells besides the settings it has at first; the same names as in its script. */
    static final Map<String, Pattern> TOLD = Map.of(
            "pix-mailbox",
            Pattern.compile("opened|starred|viewed|saved|followed|sent\\.(how|about|to|cc|bcc|subject|text|body|files)"
                    + "|rule\\.(field|words|folder)"),
            "pix-agenda",
            Pattern.compile("used|imported|import\\.double|export\\.(format|what)|new\\.\\w+|contact\\.\\w+(\\.Nom)?"
                    + "|event\\.(title|day|start|end|guests|count)"),
            "pix-meeting",
            Pattern.compile("conversation|sent\\.(where|text|body|reply)|deleted|reaction|hand|share|floor|removed"
                    + "|hand\\.\\w+|poll\\.(question|options|[1-4])"),
            "pix-document",
            Pattern.compile(
                    "(proposed|reply)\\.\\w+|new\\.\\d+(\\.after)?|comment\\.(on|text)|export\\.(what|comments)"),
            "pix-network",
            Pattern.compile("(report|shared|shown|asked|join)\\.\\w+|post\\.(text|audience)|comment\\.(on|text)"));

    static final Set<String> FAMILIES = Set.of("mailbox", "agenda", "meeting", "document", "network");

    @TestFactory
    Stream<DynamicTest> what_is_expected_is_told_by_the_simulator() {
        return each((challenge, simulator) -> settings(challenge)
                .filter(setting -> !simulator.initial().containsKey(setting))
                .forEach(setting -> assertThat(setting)
                        .matches(requireNonNull(TOLD.get(simulator.element())).asMatchPredicate())));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_right_before_anything_is_done() {
        return each((challenge, simulator) -> assertThat(
                        Judge.judge(challenge.key(), new Answer.Fields(simulator.initial()))
                                .correct())
                .isFalse());
    }

    private static Stream<String> settings(Challenge challenge) {
        var examples = Stream.concat(
                challenge.examples().right().stream(),
                challenge.examples().wrong().stream().map(Examples.Wrong::answer));
        var named = examples.flatMap(
                answer -> answer instanceof Answer.Fields(var values) ? values.keySet().stream() : Stream.of());
        return challenge.key() instanceof AnswerKey.State(var allowed)
                ? Stream.concat(allowed.keySet().stream(), named)
                : named;
    }

    interface Check {
        void on(Challenge challenge, Scene.Simulator simulator);
    }

    private static Stream<DynamicTest> each(Check check) {
        return BANK.items().values().stream()
                .filter(item -> FAMILIES.contains(String.valueOf(item.file().family())))
                .flatMap(item -> IntStream.range(0, item.sets().size()).mapToObj(set -> test(item, set, check)));
    }

    private static DynamicTest test(Item item, int set, Check check) {
        return DynamicTest.dynamicTest(item.skill().name() + " " + item.sets().get(set), () -> {
            for (int seed = 1; seed <= 5; seed++) {
                var challenge = item.challenge(set, Seeds.known(seed));
                var isPlayed = challenge.key() instanceof AnswerKey.State || challenge.key() instanceof AnswerKey.Tried;
                challenge
                        .scene(Scene.Simulator.class)
                        .filter(_ -> isPlayed)
                        .ifPresent(simulator -> check.on(challenge, simulator));
            }
        });
    }
}
