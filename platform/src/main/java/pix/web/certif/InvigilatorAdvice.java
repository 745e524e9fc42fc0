package pix.web.certif;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pix.web.paths.CertifPaths;

@ControllerAdvice
class InvigilatorAdvice {

    @ExceptionHandler(EnterFirst.class)
    String enter() {
        return "redirect:" + CertifPaths.INVIGILATION;
    }
}
