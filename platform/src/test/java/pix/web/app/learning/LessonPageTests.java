package pix.web.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;
import pix.testing.PageTest;

@PageTest
class LessonPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    RunningRelease release;

    @Test
    void every_lesson_is_read_whole_by_anybody() {
        for (var lesson : release.bank().lessons().values()) {
            var page =
                    assertThat(browser.get().uri("/lecons/" + lesson.topic())).bodyText();
            page.contains("<h1>" + Markdown.escape(lesson.title()) + "</h1>");
            lesson.parts().forEach(part -> page.contains("<h2>" + Markdown.escape(part.title()) + "</h2>"));
        }
    }

    @Test
    void a_lesson_in_another_language_says_so() {
        var page = browser.get().uri("/lecons/formule").header("Accept-Language", "en");

        assertThat(page)
                .bodyText()
                .contains("This lesson is in French.", "<h1 lang=\"fr\">Faire calculer le tableur</h1>");
    }

    @Test
    void a_topic_without_a_lesson_has_no_page() {
        assertThat(browser.get().uri("/lecons/cuisine")).hasStatus(NOT_FOUND);
    }
}
