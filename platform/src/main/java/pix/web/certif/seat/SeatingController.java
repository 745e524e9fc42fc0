package pix.web.certif.seat;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.seat.CentreRoll;
import pix.certification.seat.SeatOutcome.Closed;
import pix.certification.seat.SeatOutcome.Seated;
import pix.certification.seat.SeatStudents;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;
import pix.shared.NotFound;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;
import pix.web.ui.Filters;
import pix.web.ui.Ids;

/** Pupils are added to a session from the roll of their school, by their classes. */
@Controller
class SeatingController {

    private static final String CLASS = "classe";

    private final CentreRoll roll;
    private final SeatStudents seatStudents;
    private final SessionHeads heads;

    SeatingController(CentreRoll roll, SeatStudents seatStudents, SessionHeads heads) {
        this.roll = roll;
        this.seatStudents = seatStudents;
        this.heads = heads;
    }

    @GetMapping(CertifPaths.STUDENTS)
    ModelAndView choose(
            CentreMember member, @PathVariable long session, @RequestParam MultiValueMap<String, String> sent) {
        var id = new ExamSessionId(session);
        var head = heads.of(member, id);
        var school = organisation(member, id);
        if (!head.maySeat()) return closed(member, id);
        var classes = roll.classes(school);
        var chosen = Filters.of(sent, CLASS).all(CLASS);
        return new ModelAndView(
                "certif/seat/students",
                Map.of("page", new SeatingPage(head, classes, chosen, roll.students(school, id, chosen))));
    }

    @PostMapping(CertifPaths.STUDENTS)
    ModelAndView add(CentreMember member, @PathVariable long session, @RequestParam(defaultValue = "") Ids eleve) {
        var id = new ExamSessionId(session);
        return switch (seatStudents.seat(member, id, eleve.as(StudentId::new))) {
            case Seated(var count) ->
                Done.to(CertifPaths.candidates(member.centre().id(), id), "done.candidates.added", count);
            case Closed() -> closed(member, id);
        };
    }

    private OrganisationId organisation(CentreMember member, ExamSessionId id) {
        return roll.organisation(member.centre()).orElseThrow(() -> new NotFound("roll", id));
    }

    private ModelAndView closed(CentreMember member, ExamSessionId id) {
        return new ModelAndView(
                "certif/seat/refused", Map.of("head", heads.of(member, id), "hasStarted", false), HttpStatus.CONFLICT);
    }
}
