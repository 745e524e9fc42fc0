package pix.web.app.home;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.content.RunningRelease;
import pix.shared.Installation;
import pix.web.paths.AppPaths;

/** The first page: what the place is and how to try it. Whoever is signed in goes where they work. */
@Controller
class HomeController {

    private final RunningRelease release;
    private final Installation installation;
    private final Homes homes;

    HomeController(RunningRelease release, Installation installation, Homes homes) {
        this.release = release;
        this.installation = installation;
        this.homes = homes;
    }

    @GetMapping(AppPaths.HOME)
    ModelAndView show(Optional<Person> person, Locale locale) {
        if (person.isPresent()) return new ModelAndView("redirect:" + homes.of(person.get()));
        var page = HomePage.of(release, locale, installation.highestLevel());
        return new ModelAndView("app/home/home", Map.of("page", page));
    }
}
