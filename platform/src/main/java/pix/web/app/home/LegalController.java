package pix.web.app.home;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.web.paths.AppPaths;

/** What the site says of itself: accessibility, personal data, terms, who publishes it. */
@Controller
class LegalController {

    @GetMapping(AppPaths.ACCESSIBILITY)
    ModelAndView accessibility() {
        return page("home.accessibility.", 4);
    }

    @GetMapping(AppPaths.PRIVACY)
    ModelAndView privacy() {
        return page("home.privacy.", 6);
    }

    @GetMapping(AppPaths.TERMS)
    ModelAndView terms() {
        return page("home.terms.", 6);
    }

    @GetMapping(AppPaths.LEGAL)
    ModelAndView notice() {
        return page("home.notice.", 4);
    }

    private static ModelAndView page(String key, int sections) {
        return new ModelAndView("app/home/legal", Map.of("page", new LegalPage(key, sections)));
    }
}
