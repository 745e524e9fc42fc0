package pix.web.certif.session;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionViews;
import pix.shared.NotFound;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;

/** The sessions of a centre, and one of them. */
@Controller
class SessionsController {

    private final SessionViews sessions;
    private final SessionHeads heads;

    SessionsController(SessionViews sessions, SessionHeads heads) {
        this.sessions = sessions;
        this.heads = heads;
    }

    @GetMapping(CertifPaths.SESSIONS)
    ModelAndView index(CentreMember member, @RequestParam(defaultValue = "1") String page) {
        int pages = Math.max(1, Math.ceilDiv(sessions.count(member), SessionViews.SIZE));
        if (!page.matches("[1-9]\\d{0,5}") || Integer.parseInt(page) > pages) throw new NotFound("page", page);
        int number = Integer.parseInt(page);
        return new ModelAndView(
                "certif/session/list",
                Map.of("page", new SessionsPage(member, sessions.page(member, number), number, pages)));
    }

    @GetMapping(CertifPaths.SESSION)
    ModelAndView show(CentreMember member, @PathVariable long session) {
        var head = heads.of(member, new ExamSessionId(session));
        return new ModelAndView("certif/session/details", Map.of("page", new DetailsPage(head)));
    }
}
