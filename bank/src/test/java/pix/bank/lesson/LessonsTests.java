package pix.bank.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.gate.Fault;
import pix.bank.gate.Gate;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.loader.Item;
import pix.bank.question.Seeds;

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

    /** What a learner reads of a lesson after a question is what is for its level; no part is for nobody. */
    @ParameterizedTest
    @MethodSource("topicsWithALesson")
    void every_part_of_a_lesson_is_for_levels_of_its_topic(String topic) {
        var levels = BANK.framework().topic(topic).orElseThrow().skills().stream()
                .map(skill -> skill.skill().level())
                .toList();

        assertThat(BANK.lesson(topic).orElseThrow().parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(levels).as(part.title()).containsAll(part.levels()));
    }

    /** {@link pix.bank.gate.Gate} says it of each skill; here it is seen to bite. */
    @Test
    void a_skill_without_its_part_of_a_lesson_does_not_pass_the_gate() {
        var skill = BANK.item("@motcle2").orElseThrow();
        var untaught = Lesson.parse("motcle", "# Chercher\n\n## Choisir les mots {1,3-8}\n\nDeux ou trois suffisent.");

        assertThat(faults(skill, untaught)).containsExactly("is told in no part of the lesson of its topic");
        assertThat(faults(skill, BANK.lesson("motcle").orElseThrow())).isEmpty();
    }

    private static List<String> faults(Item skill, Lesson lesson) {
        var bank =
                new Bank("", BANK.framework(), List.of(skill), List.of(lesson), List.of(), List.of(), BANK.profiles());
        return new Gate(bank, Seeds.known(1))
                .check(skill, 0).stream().map(Fault::what).toList();
    }

    @Test
    void parts_are_read_with_their_levels() {
        var lesson = Lesson.parse("motcle", """
                # Chercher

                Avant tout.

                ## Choisir les mots {1}

                Deux ou trois.

                ### Dans le détail

                Les plus rares.

                ## Commander {2,4-6}

                Un signe moins.
                """);

        assertThat(lesson)
                .isEqualTo(new Lesson(
                        "motcle",
                        "Chercher",
                        "Avant tout.",
                        List.of(
                                new LessonPart(
                                        "Choisir les mots",
                                        new TreeSet<>(Set.of(1)),
                                        "Deux ou trois.\n\n### Dans le détail\n\nLes plus rares."),
                                new LessonPart("Commander", new TreeSet<>(Set.of(2, 4, 5, 6)), "Un signe moins."))));
        assertThat(lesson.parts(5)).extracting(LessonPart::title).containsExactly("Commander");
        assertThat(lesson.parts(3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chercher",
                "# Chercher\n\n## Sans niveau\n\nRien.",
                "# A\n\n## B {9}\n\nC",
                "# A\n\n## B {1}\n\n## C {2}\n\nD"
            })
    void what_is_no_lesson_is_not_loaded(String file) {
        assertThatThrownBy(() -> Lesson.parse("motcle", file)).hasMessageStartingWith("motcle: ");
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
