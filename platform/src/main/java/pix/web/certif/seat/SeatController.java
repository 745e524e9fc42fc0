package pix.web.certif.seat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.birth.BirthPlaces;
import pix.certification.centre.CentreMember;
import pix.certification.seat.CentreRoll;
import pix.certification.seat.ChangeSeat;
import pix.certification.seat.Seat;
import pix.certification.seat.SeatByHand;
import pix.certification.seat.SeatFault;
import pix.certification.seat.SeatField;
import pix.certification.seat.SeatViews;
import pix.certification.seat.TypedSeat;
import pix.certification.seat.TypedSeatOutcome;
import pix.certification.seat.TypedSeatOutcome.Closed;
import pix.certification.seat.TypedSeatOutcome.Kept;
import pix.certification.seat.TypedSeatOutcome.Started;
import pix.certification.seat.TypedSeatOutcome.Unfit;
import pix.organisations.student.StudentId;
import pix.shared.SentForm;
import pix.web.certif.SessionHeads;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;
import pix.web.ui.Ids;

/** A candidate is typed by hand, and changed until their test begins. */
@Controller
class SeatController {

    private final SeatByHand seatByHand;
    private final ChangeSeat changeSeat;
    private final SeatViews seats;
    private final CentreRoll roll;
    private final BirthPlaces places;
    private final SessionHeads heads;

    SeatController(
            SeatByHand seatByHand,
            ChangeSeat changeSeat,
            SeatViews seats,
            CentreRoll roll,
            BirthPlaces places,
            SessionHeads heads) {
        this.seatByHand = seatByHand;
        this.changeSeat = changeSeat;
        this.seats = seats;
        this.roll = roll;
        this.places = places;
        this.heads = heads;
    }

    /** @param eleve one of the roll, where it tells too little to add them by their class */
    @GetMapping(CertifPaths.NEW_CANDIDATE)
    ModelAndView form(CentreMember member, @PathVariable long session, @RequestParam(defaultValue = "") Ids eleve) {
        var id = new ExamSessionId(session);
        if (!heads.of(member, id).maySeat()) return refused(member, id, false);
        var known = roll.organisation(member.centre())
                .flatMap(school -> student(eleve).flatMap(each -> roll.student(school, each)));
        var typed = known.map(TypedSeat::of).orElse(TypedSeat.BLANK);
        return page(
                member, id, Optional.empty(), known.map(each -> each.student().id()), typed, Set.of());
    }

    @PostMapping(CertifPaths.CANDIDATES)
    ModelAndView create(
            CentreMember member,
            @PathVariable long session,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") Ids eleve,
            @RequestParam(defaultValue = "") String form) {
        var id = new ExamSessionId(session);
        var typed = typed(sent);
        var key = SentForm.id(form).orElseGet(UUID::randomUUID);
        var outcome = seatByHand.seat(member, id, typed, student(eleve), key);
        return answer(outcome, member, id, Optional.empty(), student(eleve), typed, "done.candidate.added");
    }

    @GetMapping(CertifPaths.CANDIDATE)
    ModelAndView edit(CentreMember member, @PathVariable long session, @PathVariable long seat) {
        var id = new ExamSessionId(session);
        var found = seats.seat(member, id, new SeatId(seat));
        if (!heads.of(member, id).maySeat()) return refused(member, id, false);
        if (found.hasStarted()) return refused(member, id, true);
        return page(member, id, Optional.of(found), Optional.empty(), TypedSeat.of(found), Set.of());
    }

    @PostMapping(CertifPaths.CANDIDATE)
    ModelAndView change(
            CentreMember member,
            @PathVariable long session,
            @PathVariable long seat,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new ExamSessionId(session);
        var found = seats.seat(member, id, new SeatId(seat));
        var typed = typed(sent);
        var outcome = changeSeat.change(member, id, found.id(), typed);
        return answer(outcome, member, id, Optional.of(found), Optional.empty(), typed, "done.candidate.changed");
    }

    @PostMapping(CertifPaths.CANDIDATE_UNLINKING)
    ModelAndView unlink(CentreMember member, @PathVariable long session, @PathVariable long seat) {
        var id = new ExamSessionId(session);
        var found = seats.seat(member, id, new SeatId(seat));
        return answer(
                changeSeat.unlink(member, id, found.id()),
                member,
                id,
                Optional.of(found),
                Optional.empty(),
                TypedSeat.of(found),
                "done.candidate.unlinked");
    }

    private ModelAndView answer(
            TypedSeatOutcome outcome,
            CentreMember member,
            ExamSessionId id,
            Optional<Seat> seat,
            Optional<StudentId> student,
            TypedSeat typed,
            String done) {
        return switch (outcome) {
            case Kept _ -> Done.to(CertifPaths.candidates(member.centre().id(), id), done);
            case Unfit(var faults) -> {
                var form = page(member, id, seat, student, typed, faults);
                form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield form;
            }
            case Started() -> refused(member, id, true);
            case Closed() -> refused(member, id, false);
        };
    }

    private ModelAndView page(
            CentreMember member,
            ExamSessionId id,
            Optional<Seat> seat,
            Optional<StudentId> student,
            TypedSeat typed,
            Set<SeatFault> faults) {
        var form = new SeatForm(heads.of(member, id), seat, student, places.countryNames(), typed, faults);
        return new ModelAndView("certif/seat/form", Map.of("form", form));
    }

    private ModelAndView refused(CentreMember member, ExamSessionId id, boolean hasStarted) {
        return new ModelAndView(
                "certif/seat/refused",
                Map.of("head", heads.of(member, id), "hasStarted", hasStarted),
                HttpStatus.CONFLICT);
    }

    private static Optional<StudentId> student(Ids eleve) {
        return eleve.as(StudentId::new).stream().findFirst();
    }

    /** Whoever chose a country abroad has said what the code 99 says. */
    private TypedSeat typed(MultiValueMap<String, String> sent) {
        var values = new EnumMap<SeatField, String>(SeatField.class);
        for (var field : SeatField.values()) {
            var value = sent.getFirst(field.id());
            if (value != null) values.put(field, value);
        }
        var typed = new TypedSeat(values);
        return places.isAbroad(typed.get(SeatField.COUNTRY)) ? typed.abroad() : typed;
    }
}
