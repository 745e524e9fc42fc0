package pix.bank.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

class LessonsTests {

    private static final Bank BANK = BankLoader.load();
    private static final Set<String> CERTIFIABLE = Set.of("1.1", "1.2", "1.3", "2.1", "4.1");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\((/assets/lessons/[a-z]+\\.webp)\\)");
    private static final int LIGHT = 70_000;

    static Stream<String> topicsOfTheFiveCompetences() {
        return BANK.framework()
                .competences()
                .filter(competence -> CERTIFIABLE.contains(competence.code()))
                .flatMap(competence -> competence.topics().stream())
                .map(topic -> topic.code());
    }

    static Stream<String> topicsWithALesson() {
        return BANK.framework()
                .topics()
                .map(topic -> topic.code())
                .filter(topic -> BANK.lesson(topic).isPresent());
    }

    @ParameterizedTest
    @MethodSource("topicsOfTheFiveCompetences")
    void a_topic_of_the_five_competences_is_taught_with_a_picture(String topic) {
        assertThat(BANK.lesson(topic)).as("lesson").isPresent();
        assertThat(pictures(topic)).as("pictures").hasSize(1);
    }

    /** The alternative text says what the picture shows; the picture weighs little on a slow line. */
    @ParameterizedTest
    @MethodSource("topicsWithALesson")
    void a_picture_is_there_light_and_told_in_words(String topic) throws Exception {
        for (var picture : pictures(topic)) {
            assertThat(picture.words()).hasSizeBetween(40, 200).endsWith(".");
            try (var file = LessonsTests.class.getResourceAsStream(picture.address())) {
                assertThat(file).as(picture.address()).isNotNull();
                assertThat(file.readAllBytes().length).isLessThan(LIGHT);
            }
        }
    }

    private record Picture(String words, String address) {}

    private static List<Picture> pictures(String topic) {
        var text = BANK.lesson(topic).orElseThrow().text();
        return PICTURE.matcher(text)
                .results()
                .map(found -> new Picture(found.group(1), found.group(2)))
                .toList();
    }
}
