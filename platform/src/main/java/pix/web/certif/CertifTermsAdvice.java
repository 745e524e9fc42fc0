package pix.web.certif;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pix.web.paths.CertifPaths;

@ControllerAdvice
class CertifTermsAdvice {

    @ExceptionHandler(CertifTermsFirst.class)
    String readTerms() {
        return "redirect:" + CertifPaths.TERMS;
    }
}
