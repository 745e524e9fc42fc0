package pix.bank.families.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Seeds;
import pix.engine.judging.Answer;

class PressSkillsTests {

    static Stream<Challenge> challenges() {
        var bank = BankLoader.load();
        return Stream.of("@fiable2", "@fiable3", "@fiable4", "@fiable5", "@fiable6", "@veille5")
                .flatMap(skill -> {
                    var item = bank.item(skill).orElseThrow();
                    return Stream.iterate(0, set -> set < item.sets().size(), set -> set + 1)
                            .map(set -> item.challenge(set, Seeds.known(5 + set)));
                });
    }

    /** What is picked in a list, or put together from several pages, need not be written on one. */
    static Stream<Challenge> typed() {
        return challenges()
                .filter(challenge -> !challenge.valueSet().equals("rapport"))
                .filter(challenge -> switch (challenge.form()) {
                    case Form.OneField _ -> true;
                    case Form.SeveralFields(var fields) -> fields.getFirst().kind() != Form.Kind.SELECT;
                    default -> false;
                });
    }

    @ParameterizedTest
    @MethodSource("typed")
    void the_answer_is_found_by_following_links(Challenge challenge) {
        var pages = Visit.of(challenge).values();

        assertThat(pages).anyMatch(page -> rightAnswers(challenge).anyMatch(page::contains));
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void a_dead_link_is_dead_on_purpose(Challenge challenge) {
        var dead = Visit.of(challenge).entrySet().stream()
                .filter(page -> page.getValue().isEmpty())
                .map(Map.Entry::getKey);

        assertThat(dead).allMatch("https://observatoire-jeunesse.example/etudes/ecrans"::equals);
    }

    private static Stream<String> rightAnswers(Challenge challenge) {
        return challenge.examples().right().stream().flatMap(PressSkillsTests::texts);
    }

    private static Stream<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> Stream.of(text);
            case Answer.Fields(var values) -> values.values().stream();
            case Answer.Choices _ -> Stream.of();
        };
    }
}
