package pix.web.certif.invigilator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.RoomViews;
import pix.certification.invigilation.WatchedRoom;
import pix.shared.NotFound;
import pix.web.paths.CertifPaths;
import pix.web.ui.Filters;
import pix.web.ui.LiveStream;
import pix.web.ui.ReaderZone;

/** The room of a session, as its invigilators see it while it is held. */
@Controller
class RoomController {

    static final String NAME = "nom";

    private final RoomViews rooms;
    private final LiveStream live;
    private final Clock clock;

    RoomController(RoomViews rooms, LiveStream live, Clock clock) {
        this.rooms = rooms;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping(CertifPaths.ROOM)
    ModelAndView show(
            Invigilator invigilator, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        var room = rooms.room(invigilator);
        ReaderZone.choose(request, room.timeZone());
        if (room.isFinalised())
            return new ModelAndView("certif/invigilator/over", Map.of("room", room), HttpStatus.GONE);
        return new ModelAndView(
                "certif/invigilator/room",
                Map.of("page", page(invigilator, room, Filters.of(sent, NAME, Filters.PAGE))));
    }

    @GetMapping(path = CertifPaths.ROOM_LIVE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Invigilator invigilator) throws IOException {
        return live.of(invigilator.session().live());
    }

    private RoomPage page(Invigilator invigilator, WatchedRoom room, Filters filters) {
        var name = filters.one(NAME);
        int pages = Math.max(1, Math.ceilDiv(rooms.count(invigilator, name), RoomViews.SIZE));
        int page = filters.number(Filters.PAGE, 1);
        if (page > pages) throw new NotFound("page", page);
        return new RoomPage(
                invigilator,
                room,
                rooms.alerts(invigilator),
                rooms.countAlerts(invigilator),
                rooms.seats(invigilator, name, page),
                filters,
                page,
                pages,
                clock.instant());
    }
}
