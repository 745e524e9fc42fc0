package pix.web.certif.invigilator;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.certification.SeatId;
import pix.certification.invigilation.EndTest;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.LetIn;
import pix.certification.invigilation.RoomViews;
import pix.certification.invigilation.SettleAlert;
import pix.certification.report.ReportCode;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;
import pix.web.certif.invigilator.ActPage.Act;
import pix.web.paths.CertifPaths;
import pix.web.ui.Done;

/** What an invigilator does to a candidate: asked for with their name, then done. What cannot be done any more is said. */
@Controller
class ActController {

    private final RoomViews rooms;
    private final LetIn letIn;
    private final SettleAlert settleAlert;
    private final EndTest endTest;

    ActController(RoomViews rooms, LetIn letIn, SettleAlert settleAlert, EndTest endTest) {
        this.rooms = rooms;
        this.letIn = letIn;
        this.settleAlert = settleAlert;
        this.endTest = endTest;
    }

    @GetMapping(CertifPaths.PRESENCE)
    ModelAndView askPresence(Invigilator invigilator, @PathVariable long seat) {
        return ask(invigilator, seat, Act.PRESENCE);
    }

    @PostMapping(CertifPaths.PRESENCE)
    ModelAndView confirmPresence(Invigilator invigilator, @PathVariable long seat) {
        return told(letIn.letIn(invigilator, new SeatId(seat)), invigilator, "done.room.presence");
    }

    @GetMapping(CertifPaths.WITHDRAWAL)
    ModelAndView askWithdrawal(Invigilator invigilator, @PathVariable long seat) {
        return ask(invigilator, seat, Act.WITHDRAWAL);
    }

    @PostMapping(CertifPaths.WITHDRAWAL)
    ModelAndView withdraw(Invigilator invigilator, @PathVariable long seat) {
        return told(letIn.takeBack(invigilator, new SeatId(seat)), invigilator, "done.room.withdrawal");
    }

    @GetMapping(CertifPaths.RESUMPTION)
    ModelAndView askResumption(Invigilator invigilator, @PathVariable long seat) {
        return ask(invigilator, seat, Act.RESUMPTION);
    }

    @PostMapping(CertifPaths.RESUMPTION)
    ModelAndView allowResumption(Invigilator invigilator, @PathVariable long seat) {
        return told(letIn.letIn(invigilator, new SeatId(seat)), invigilator, "done.room.resumption");
    }

    @GetMapping(CertifPaths.TEST_END)
    ModelAndView askEnd(Invigilator invigilator, @PathVariable long seat) {
        return ask(invigilator, seat, Act.END);
    }

    @PostMapping(CertifPaths.TEST_END)
    ModelAndView end(Invigilator invigilator, @PathVariable long seat) {
        return told(endTest.end(invigilator, new SeatId(seat)), invigilator, "done.room.end");
    }

    @GetMapping(CertifPaths.ALERT)
    ModelAndView askAlert(Invigilator invigilator, @PathVariable long seat) {
        return ask(invigilator, seat, Act.ALERT);
    }

    /** @param decision accepted, or else refused */
    @PostMapping(CertifPaths.ALERT)
    ModelAndView settle(
            Invigilator invigilator,
            @PathVariable long seat,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String text) {
        int number = question.matches("[1-9]\\d{0,2}") ? Integer.parseInt(question) : 0;
        var id = new SeatId(seat);
        if (!decision.equals("accept"))
            return told(settleAlert.refuse(invigilator, id, number), invigilator, "done.room.refused");
        var chosen = ReportCode.typed(code).filter(ReportCode::needsQuestion);
        if (chosen.isEmpty()) return page(invigilator, seat, Act.ALERT, "room.alert.code.missing");
        if (chosen.get().needsText() && text.isBlank() || text.length() > ReportCode.LONGEST_TEXT)
            return page(invigilator, seat, Act.ALERT, "room.alert.text.missing");
        return told(
                settleAlert.accept(invigilator, id, number, chosen.get(), text.strip()),
                invigilator,
                "done.room.accepted");
    }

    private ModelAndView ask(Invigilator invigilator, long seat, Act act) {
        return page(invigilator, seat, act, "");
    }

    private ModelAndView page(Invigilator invigilator, long seat, Act act, String error) {
        var page = new ActPage(invigilator, rooms.seat(invigilator, new SeatId(seat)), act, error);
        return new ModelAndView(
                "certif/invigilator/act",
                Map.of("page", page),
                error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What cannot happen any more has happened otherwise meanwhile: the room shows how. */
    private static ModelAndView told(SittingOutcome outcome, Invigilator invigilator, String done) {
        var key = switch (outcome) {
            case Accepted _ -> done;
            case Refused(var reason) ->
                "undone.room." + reason.name().toLowerCase(Locale.ROOT).replace("_", "");
        };
        return Done.to(CertifPaths.room(invigilator.session()), key);
    }
}
