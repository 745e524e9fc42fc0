package pix.bank.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

class TutorialsTests {

    static final Bank BANK = BankLoader.load();

    static Stream<Tutorial> tutorials() {
        return BANK.tutorials().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2", "3.4", "4.1", "4.2"})
    void a_competence_asked_today_has_three_tutorials_and_one_in_french(String competence) {
        assertThat(BANK.tutorials(competence))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(tutorial -> tutorial.language().equals("fr"));
    }

    @ParameterizedTest
    @MethodSource("tutorials")
    void a_tutorial_is_a_site_over_https_that_serves_known_competences(Tutorial tutorial) {
        var known = BANK.framework()
                .competences()
                .map(competence -> competence.code())
                .toList();

        assertThat(tutorial.link().getScheme()).isEqualTo("https");
        assertThat(tutorial.link().getPath().split("/")).as("no deep link").hasSizeLessThan(4);
        assertThat(known).containsAll(tutorial.competences());
        assertThat(tutorial.minutes()).isBetween(5, 60);
        assertThat(Set.of("guide", "page", "video")).contains(tutorial.format());
    }

    @Test
    void an_address_is_given_once() {
        assertThat(tutorials().map(Tutorial::link)).doesNotHaveDuplicates();
    }

    @Test
    void a_lesson_begins_with_its_title() {
        assertThat(BANK.lesson("motcle")).hasValueSatisfying(lesson -> {
            assertThat(lesson.title()).isEqualTo("Trouver avec un moteur de recherche");
            assertThat(lesson.text()).contains("filetype:pdf");
        });
    }
}
