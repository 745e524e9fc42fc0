package pix.web.security;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class TermsAdvice {

    @ExceptionHandler
    String readTerms(TermsFirst terms) {
        return "redirect:" + terms.path();
    }
}
