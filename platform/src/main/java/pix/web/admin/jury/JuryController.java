package pix.web.admin.jury;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.certification.ExamSessionId;
import pix.certification.jury.JuryDecision;
import pix.certification.jury.JuryDecisions;
import pix.certification.jury.JuryOutcome;
import pix.certification.jury.JuryQueue;
import pix.certification.jury.JuryViews;
import pix.certification.jury.PublishSession;
import pix.shared.NotFound;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;
import pix.web.ui.Filters;

/** Finalised sessions are listed, taken in hand, published, and given back. */
@Controller
class JuryController {

    private final JuryViews views;
    private final JuryDecisions decisions;
    private final PublishSession publishSession;
    private final AccountViews accounts;

    JuryController(JuryViews views, JuryDecisions decisions, PublishSession publishSession, AccountViews accounts) {
        this.views = views;
        this.decisions = decisions;
        this.publishSession = publishSession;
        this.accounts = accounts;
    }

    @GetMapping(AdminPaths.JURY)
    ModelAndView index(@RequestParam MultiValueMap<String, String> sent) {
        var filters = Filters.of(sent, AdminPaths.QUEUE, Filters.PAGE);
        var queue = filters.one(AdminPaths.QUEUE, JuryQueue.class).orElse(JuryQueue.TO_PROCESS);
        var counts = Stream.of(JuryQueue.values()).collect(toMap(each -> each, views::count));
        int pages = Math.max(1, Math.ceilDiv(counts.getOrDefault(queue, 0), JuryViews.SIZE));
        int page = filters.number(Filters.PAGE, 1);
        if (page > pages) throw new NotFound("page", page);
        var lines = views.page(queue, page);
        var names = accounts.names(
                lines.stream().flatMap(line -> line.inHand().stream()).collect(toSet()));
        return new ModelAndView(
                "admin/jury/list", Map.of("page", new JuryListPage(queue, counts, lines, names, page, pages)));
    }

    @PostMapping(AdminPaths.JURY_PUBLICATIONS)
    ModelAndView publishAll(Person person) {
        int published = publishSession.publishAll(person.id());
        return Done.to(AdminPaths.JURY, "done.jury.allpublished", published);
    }

    @GetMapping(AdminPaths.JURIED_SESSION)
    ModelAndView show(@PathVariable long session) {
        return page(new ExamSessionId(session), "", "", HttpStatus.OK);
    }

    @PostMapping(AdminPaths.JURIED_TAKING)
    ModelAndView take(@PathVariable long session, Person person) {
        var id = new ExamSessionId(session);
        return told(id, publishSession.take(person.id(), id), "", "done.jury.taken");
    }

    @PostMapping(AdminPaths.JURIED_RELEASE)
    ModelAndView release(@PathVariable long session, Person person) {
        var id = new ExamSessionId(session);
        return told(id, publishSession.release(person.id(), id), "", "done.jury.released");
    }

    @PostMapping(AdminPaths.JURIED_PUBLICATION)
    ModelAndView publish(@PathVariable long session, Person person) {
        var id = new ExamSessionId(session);
        return told(id, publishSession.publish(person.id(), id), "", "done.jury.published");
    }

    @PostMapping(AdminPaths.JURIED_UNPUBLICATION)
    ModelAndView unpublish(@PathVariable long session, @RequestParam(defaultValue = "") String reason, Person person) {
        var id = new ExamSessionId(session);
        return told(id, publishSession.unpublish(person.id(), id, reason), reason, "done.jury.unpublished");
    }

    /** Afterwards it does not exist for the jury any more. */
    @PostMapping(AdminPaths.JURIED_REOPENING)
    ModelAndView reopen(@PathVariable long session, @RequestParam(defaultValue = "") String reason, Person person) {
        var id = new ExamSessionId(session);
        var outcome = publishSession.reopen(person.id(), id, reason);
        return outcome == JuryOutcome.DONE
                ? Done.to(AdminPaths.JURY, "done.jury.reopened")
                : told(id, outcome, reason, "done.jury.reopened");
    }

    private ModelAndView told(ExamSessionId session, JuryOutcome outcome, String typed, String done) {
        return switch (outcome) {
            case DONE, UNCHANGED -> Done.to(AdminPaths.juriedSession(session), done);
            case NOT_NOW, WITHOUT_RESULT, NO_REASON, TOO_LONG ->
                page(
                        session,
                        typed,
                        JuriedCandidateController.error(outcome),
                        JuriedCandidateController.status(outcome));
        };
    }

    private ModelAndView page(ExamSessionId session, String typed, String error, HttpStatus status) {
        var line = views.line(session);
        var decided = decisions.of(session).reversed();
        var people = Stream.concat(decided.stream().map(JuryDecision::by), line.inHand().stream())
                .collect(toSet());
        var page = new JuriedSessionPage(line, views.seats(session), decided, accounts.names(people), typed, error);
        return new ModelAndView("admin/jury/session", Map.of("page", page), status);
    }
}
