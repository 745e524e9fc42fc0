package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import pix.shared.Languages;
import pix.web.paths.UiPaths;

/** Choosing the language of the pages, from the foot of any of them. */
@Controller
class LanguageController {

    private final LocaleResolver locales;
    private final Languages languages;

    LanguageController(LocaleResolver locales, Languages languages) {
        this.locales = locales;
        this.languages = languages;
    }

    @PostMapping(UiPaths.LANGUAGE)
    String update(
            @RequestParam String langue,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.named(langue).ifPresent(locale -> locales.setLocale(request, response, locale));
        return "redirect:" + (isOurs(retour) ? retour : "/");
    }

    /** A path of this site and nothing else: neither another host nor a scheme. */
    private static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[\\w./~%-]*");
    }
}
