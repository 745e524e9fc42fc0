package pix.web.app.home;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.content.RunningRelease;
import pix.shared.Installation;

/** The first page: what the place is and how to try it. Whoever is signed in goes to their competences. */
@Controller
class HomeController {

    private final RunningRelease release;
    private final Installation installation;

    HomeController(RunningRelease release, Installation installation) {
        this.release = release;
        this.installation = installation;
    }

    @GetMapping("/")
    ModelAndView show(@Nullable Principal reader, Locale locale) {
        if (reader != null) return new ModelAndView("redirect:/competences");
        var page = HomePage.of(release, locale, installation.highestLevel());
        return new ModelAndView("app/home/home", Map.of("page", page));
    }
}
