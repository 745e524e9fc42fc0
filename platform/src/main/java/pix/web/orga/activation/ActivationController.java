package pix.web.orga.activation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.team.ActivationOutcome;
import pix.organisations.team.AskForActivation;
import pix.web.paths.OrgaPaths;

/** A head of school asks for the link that administers its space; it is mailed to the school. */
@Controller
class ActivationController {

    private final AskForActivation ask;

    ActivationController(AskForActivation ask) {
        this.ask = ask;
    }

    @GetMapping(OrgaPaths.ACTIVATION)
    ModelAndView form() {
        return page(ActivationForm.BLANK, HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.ACTIVATION)
    ModelAndView create(
            @RequestParam(defaultValue = "") String uai,
            @RequestParam(defaultValue = "") String firstName,
            @RequestParam(defaultValue = "") String lastName,
            Locale locale,
            HttpServletRequest request) {
        var form = new ActivationForm(uai, firstName, lastName, true, Optional.empty());
        if (!form.isComplete()) return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        var outcome = ask.ask(form.demand(), locale, request.getRemoteAddr());
        return outcome == ActivationOutcome.SENT
                ? new ModelAndView("redirect:" + OrgaPaths.ACTIVATION_SENT)
                : page(form.refused(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(OrgaPaths.ACTIVATION_SENT)
    ModelAndView sent() {
        return new ModelAndView("orga/activation/sent");
    }

    private static ModelAndView page(ActivationForm form, HttpStatus status) {
        return new ModelAndView("orga/activation/form", Map.of("form", form), status);
    }
}
