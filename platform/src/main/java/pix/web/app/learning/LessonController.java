package pix.web.app.learning;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.bank.framework.Topic;
import pix.content.RunningRelease;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;

/** Our lessons: for everybody, signed in or not, since a teacher hands out their addresses. */
@Controller
class LessonController {

    private final RunningRelease release;

    LessonController(RunningRelease release) {
        this.release = release;
    }

    @GetMapping(AppPaths.LESSON)
    ModelAndView lesson(@PathVariable String topic) {
        var lesson = release.bank().lesson(topic).orElseThrow(() -> new NotFound("lesson", topic));
        var title = release.framework().topic(topic).map(Topic::title).orElseThrow();
        return new ModelAndView("app/learning/lesson", Map.of("page", new LessonPage(title, LessonView.whole(lesson))));
    }
}
