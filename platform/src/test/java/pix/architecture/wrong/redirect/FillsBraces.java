package pix.architecture.wrong.redirect;

import org.springframework.web.servlet.view.RedirectView;

class FillsBraces {

    static RedirectView to(String path) {
        return new RedirectView(path);
    }
}
