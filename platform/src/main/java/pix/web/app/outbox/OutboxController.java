package pix.web.app.outbox;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.mail.OutboxViews;
import pix.shared.InDemoOnly;
import pix.web.paths.AppPaths;

/** Everybody's letters, for everybody to read: it exists in a demonstration and nowhere else. */
@Controller
@InDemoOnly
class OutboxController {

    private final OutboxViews outbox;

    OutboxController(OutboxViews outbox) {
        this.outbox = outbox;
    }

    @GetMapping(AppPaths.OUTBOX)
    ModelAndView index() {
        return new ModelAndView("app/outbox/index", Map.of("page", OutboxPage.of(outbox)));
    }
}
