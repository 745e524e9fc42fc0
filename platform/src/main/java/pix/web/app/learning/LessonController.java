package pix.web.app.learning;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.bank.framework.Topic;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;

/** Our lessons: for everybody, signed in or not, since a teacher hands out their addresses. */
@Controller
class LessonController {

    private final RunningRelease release;
    private final TutorialShelves shelves;

    LessonController(RunningRelease release, TutorialShelves shelves) {
        this.release = release;
        this.shelves = shelves;
    }

    @GetMapping(AppPaths.LESSON)
    ModelAndView lesson(@PathVariable String topic, Optional<Person> person, Locale locale) {
        var lesson = release.bank().lesson(topic).orElseThrow(() -> new NotFound("lesson", topic));
        var title = release.framework().topic(topic).map(Topic::title).orElseThrow();
        var shelf = shelves.of(person, locale);
        var page = new LessonPage(
                title, LessonView.whole(lesson), shelf.lesson(topic).orElseThrow(), shelf.elsewhere(topic));
        return new ModelAndView("app/learning/lesson", Map.of("page", page));
    }
}
