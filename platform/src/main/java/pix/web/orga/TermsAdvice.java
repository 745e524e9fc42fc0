package pix.web.orga;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pix.web.paths.OrgaPaths;

@ControllerAdvice
class TermsAdvice {

    @ExceptionHandler(TermsFirst.class)
    String readTerms() {
        return "redirect:" + OrgaPaths.TERMS;
    }
}
