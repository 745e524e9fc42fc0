package pix.engine.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.engine.knowledge.Skill;

class ExamChoiceTests {

    /** A skill is written topic and level; a star says that its right answer hardly varies. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "moteur2, moteur2",
        "moteur2 citation4 motcle3 veille1, citation4 motcle3 moteur2",
        "moteur4 moteur3 citation3 motcle3, moteur4 citation3 motcle3",
        "moteur4 moteur3 citation2, moteur4 moteur3 citation2",
        "moteur6 moteur5 citation4 motcle1, moteur5 citation4 motcle1",
        "moteur7 citation6 motcle2, motcle2 moteur7 citation6",
        "moteur5* citation4 motcle3 veille1, citation4 motcle3 veille1",
        "moteur5* citation4, citation4 moteur5*",
        "motcle3 moteur3 citation3 veille3, motcle3 moteur3 citation3"
    })
    void the_hardest_skills_of_different_topics(String shown, String chosen) {
        var choice = ExamChoice.of(skills(shown), skill -> !isMarked(skill));

        assertThat(choice).isEqualTo(skills(chosen));
    }

    private static List<Skill> skills(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(ExamChoiceTests::skill)
                .toList();
    }

    /** A marked skill has an odd number. */
    private static Skill skill(String word) {
        var name = word.replace("*", "");
        int level = name.charAt(name.length() - 1) - '0';
        var topic = name.substring(0, name.length() - 1);
        int number = 2 * Math.floorMod(name.hashCode(), 1_000_000) + (word.endsWith("*") ? 1 : 0);
        return new Skill(number, "1.1", topic, level);
    }

    private static boolean isMarked(Skill skill) {
        return skill.number() % 2 == 1;
    }
}
