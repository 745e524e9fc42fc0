package pix.web.app.account;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A mailed link that opens nothing any more, and where to begin again. */
public record DeadLinkPage(String again) {

    static ModelAndView view(String again) {
        var page = new DeadLinkPage(again);
        return new ModelAndView("app/account/deadlink", Map.of("page", page), HttpStatus.NOT_FOUND);
    }
}
