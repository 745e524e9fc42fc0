package pix.web.orga;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class TermsAdvice {

    @ExceptionHandler(TermsFirst.class)
    String readTerms() {
        return "redirect:/orga/conditions";
    }
}
