package pix.web.orga.campaign;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.organisations.Member;

/** The parcours one can choose from, and what is in each: read before a campaign is made of it. */
@Controller
@RequestMapping("/orga/{organisation:\\d{1,18}}/parcours")
class ParcoursController {

    private final ProfileShelves shelves;

    ParcoursController(ProfileShelves shelves) {
        this.shelves = shelves;
    }

    @GetMapping
    ModelAndView index(Member member) {
        var page = new ParcoursListPage(member, shelves.of(member));
        return new ModelAndView("orga/campaign/shelves", Map.of("page", page));
    }

    @GetMapping("/{parcours}")
    ModelAndView show(@PathVariable String parcours, Member member) {
        var page = new ParcoursPage(member, shelves.find(member, parcours));
        return new ModelAndView("orga/campaign/parcours", Map.of("page", page));
    }
}
