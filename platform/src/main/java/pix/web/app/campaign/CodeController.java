package pix.web.app.campaign;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.web.paths.AppPaths;

/** « Saisir mon code »: from the home page, the pop-in or the tab « Parcours ». */
@Controller
class CodeController {

    private final Codes codes;

    CodeController(Codes codes) {
        this.codes = codes;
    }

    @GetMapping(AppPaths.CAMPAIGNS)
    ModelAndView form() {
        return Codes.page(CodePage.BLANK, HttpStatus.OK);
    }

    @PostMapping(AppPaths.CAMPAIGNS)
    ModelAndView find(@RequestParam(defaultValue = "") String code) {
        return codes.campaign(code)
                .map(campaign -> Codes.to(AppPaths.campaign(campaign.code())))
                .orElseGet(() -> codes.nowhere(code, HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
