package pix.web.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.web.paths.UiPaths;

/** Every component on one page, in either theme, for those who make the other pages. */
@Controller
class GalleryController {

    private static final Set<String> THEMES = Set.of("light", "dark");

    @GetMapping(UiPaths.GALLERY)
    ModelAndView show(@RequestParam(defaultValue = "") String theme) {
        var page = new GalleryPage(THEMES.contains(theme) ? theme : "", SAMPLES);
        return new ModelAndView("ui/gallery", Map.of("page", page));
    }

    private static final List<Choice> SAMPLES = List.of(
            new Choice("a", "Un tableur"), new Choice("b", "Un traitement de texte"), new Choice("c", "Un navigateur"));
}
