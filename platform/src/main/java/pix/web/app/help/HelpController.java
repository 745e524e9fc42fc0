package pix.web.app.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.bank.framework.ProfileKind;
import pix.content.TargetProfiles;
import pix.shared.Contact;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;

/** « Aide et contact »: for everybody, signed in or not. */
@Controller
class HelpController {

    private final HelpBook book;
    private final TargetProfiles profiles;
    private final Contact contact;

    HelpController(HelpBook book, TargetProfiles profiles, Contact contact) {
        this.book = book;
        this.profiles = profiles;
        this.contact = contact;
    }

    @GetMapping(AppPaths.HELP)
    ModelAndView index(
            @RequestParam(defaultValue = "") String recherche,
            @RequestParam(defaultValue = "") String pour,
            Locale locale) {
        var found = book.search(recherche, locale);
        return page("index", new HelpPage(recherche.strip(), found, shelves(HelpShelf.named(pour), locale), contact));
    }

    @GetMapping(AppPaths.HELP_PARCOURS)
    ModelAndView parcours() {
        var shelves = Stream.of(ProfileKind.values())
                .map(kind -> new ParcoursHelpPage.Shelf(
                        kind,
                        profiles.offeredTo(Set.of()).stream()
                                .filter(offered -> offered.profile().kind() == kind)
                                .toList()))
                .filter(shelf -> !shelf.profiles().isEmpty())
                .toList();
        return page("parcours", new ParcoursHelpPage(shelves));
    }

    @GetMapping(AppPaths.HELP_CONTACT)
    ModelAndView contact() {
        return page("contact", new ContactPage(contact));
    }

    /** All that one face has, on one page, to be printed. */
    @GetMapping(AppPaths.HELP_SHELF)
    ModelAndView shelf(@PathVariable String shelf, Locale locale) {
        var found = HelpShelf.named(shelf).orElseThrow(() -> new NotFound("help", shelf));
        return page("article", new ArticlePage(found, book.on(found, locale), List.of(), contact));
    }

    @GetMapping(AppPaths.HELP_ARTICLE)
    ModelAndView article(@PathVariable String slug, Locale locale) {
        var article = book.article(slug, locale).orElseThrow(() -> new NotFound("help", slug));
        var others = book.on(article.shelf(), locale).stream()
                .filter(other -> !other.equals(article))
                .toList();
        return page("article", new ArticlePage(article.shelf(), List.of(article), others, contact));
    }

    private List<HelpPage.Shelf> shelves(Optional<HelpShelf> first, Locale locale) {
        return Stream.concat(
                        first.stream(),
                        Stream.of(HelpShelf.values()).filter(shelf -> first.isEmpty() || shelf != first.get()))
                .map(shelf -> new HelpPage.Shelf(shelf, book.on(shelf, locale)))
                .toList();
    }

    private static ModelAndView page(String view, Object page) {
        return new ModelAndView("app/help/" + view, Map.of("page", page));
    }
}
