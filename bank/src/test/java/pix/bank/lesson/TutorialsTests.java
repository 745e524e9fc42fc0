package pix.bank.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

class TutorialsTests {

    static final Bank BANK = BankLoader.load();

    static Stream<Tutorial> tutorials() {
        return BANK.tutorials().stream();
    }

    /** A page deep enough to be about its topics, and no home page that leaves its reader to search. */
    @ParameterizedTest
    @MethodSource("tutorials")
    void a_tutorial_is_one_page_over_https_about_topics_that_are_taught(Tutorial tutorial) {
        assertThat(tutorial.link().getScheme()).isEqualTo("https");
        assertThat(tutorial.link().getPath().split("/"))
                .as("a page, not a site")
                .hasSizeGreaterThan(2);
        assertThat(tutorial.topics()).isNotEmpty();
        assertThat(BANK.lessons().keySet()).containsAll(tutorial.topics());
        assertThat(tutorial.minutes()).isBetween(1, 60);
    }

    @ParameterizedTest
    @MethodSource("tutorials")
    void a_reader_is_given_what_is_in_their_language(Tutorial tutorial) {
        for (var topic : tutorial.topics()) {
            assertThat(BANK.tutorials(topic, tutorial.language())).contains(tutorial);
            assertThat(BANK.tutorials(topic, "eo")).isEmpty();
        }
        assertThat(tutorial.id()).endsWith("-" + tutorial.language());
    }

    @Test
    void an_address_is_given_once_and_so_is_an_id() {
        assertThat(tutorials().map(Tutorial::link)).doesNotHaveDuplicates();
        assertThat(tutorials().map(Tutorial::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_lesson_begins_with_its_title() {
        assertThat(BANK.lesson("motcle")).hasValueSatisfying(lesson -> {
            assertThat(lesson.title()).isEqualTo("Trouver avec un moteur de recherche");
            assertThat(lesson.text()).contains("filetype:pdf");
        });
    }
}
