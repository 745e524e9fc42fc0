package pix.web.app.certification;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pix.web.paths.ExamPaths;
import pix.web.ui.Done;

@ControllerAdvice
class OpenExamAdvice {

    @ExceptionHandler
    ModelAndView goBack(ExamIsOpen open) {
        return Done.to(ExamPaths.exam(open.session()), "undone.exam.open");
    }
}
