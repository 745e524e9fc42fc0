package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.junit.jupiter.api.Test;
import pix.bank.framework.Device;
import pix.bank.web.Markdown;
import pix.testing.PageTest;

/** What is told of an answer once it is given, and never before. */
@PageTest
class ReadingCorrectionsTests extends AStartedTest {

    @Test
    void the_correction_tells_the_right_answer_and_how_to_find_it_once_answered() {
        assertThat(get(test + "/reponses/1")).hasStatus(NOT_FOUND);
        pass(1);

        assertThat(get(test + "/reponses/1"))
                .bodyText()
                .contains("Vous n'avez pas donné de réponse", "La bonne réponse", "Pour réussir la prochaine fois");
    }

    @Test
    void the_correction_gives_the_part_of_the_lesson_for_its_skill_and_no_other() {
        var asked = current.on(Device.DESKTOP, ada.id(), id())
                .question()
                .orElseThrow()
                .challenge()
                .skill();
        pass(1);

        var skill = release.skill(asked).skill();
        var lesson = release.bank().lesson(skill.topic()).orElseThrow();
        var parts = lesson.parts(skill.level());
        var page = text("/reponses/1");
        assertThat(parts).isNotEmpty();
        for (var part : lesson.parts())
            assertThat(page.contains("<h3>" + Markdown.escape(part.title()) + "</h3>"))
                    .as(part.title())
                    .isEqualTo(parts.contains(part));
        assertThat(page).contains("/lecons/" + skill.topic());
    }

    @Test
    void no_right_answer_stands_in_a_page_before_it_is_given() {
        var challenge = release.challenge(current.on(Device.DESKTOP, ada.id(), id())
                        .question()
                        .orElseThrow()
                        .challenge())
                .orElseThrow();

        assertThat(get(test + "/question"))
                .bodyText()
                .doesNotContain(challenge.correction().working());
    }
}
