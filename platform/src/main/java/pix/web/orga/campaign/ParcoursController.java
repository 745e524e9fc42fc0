package pix.web.orga.campaign;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.bank.framework.ProfileKind;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Filters;

/** The parcours one can choose from, and what is in each: read before a campaign is made of it. */
@Controller
class ParcoursController {

    private final ProfileShelves shelves;

    ParcoursController(ProfileShelves shelves) {
        this.shelves = shelves;
    }

    @GetMapping(OrgaPaths.PARCOURS_LIST)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent, Member member, Locale locale) {
        var all = shelves.of(member);
        var filters = Filters.of(sent, "nom", "genre");
        var kind = filters.one("genre", ProfileKind.class);
        var found = all.stream()
                .filter(shelf -> kind.isEmpty() || kind.get() == shelf.kind())
                .map(shelf -> shelf.named(filters.one("nom"), locale.getLanguage()))
                .filter(shelf -> !shelf.profiles().isEmpty())
                .toList();
        var kinds = all.stream().map(ProfileShelf::kind).toList();
        var page = new ParcoursListPage(member, filters, kinds, found);
        return new ModelAndView("orga/campaign/shelves", Map.of("page", page));
    }

    @GetMapping(OrgaPaths.PARCOURS)
    ModelAndView show(@PathVariable String parcours, Member member) {
        var page = new ParcoursPage(member, shelves.find(member, parcours));
        return new ModelAndView("orga/campaign/parcours", Map.of("page", page));
    }
}
