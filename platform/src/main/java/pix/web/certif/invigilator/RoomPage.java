package pix.web.certif.invigilator;

import java.time.Instant;
import java.util.List;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.WatchedRoom;
import pix.certification.invigilation.WatchedSeat;
import pix.web.paths.CertifPaths;
import pix.web.ui.Filters;

/**
 * A session while it is watched.
 *
 * @param alerts those that wait, above everything; {@code waiting} says how many there are in all
 * @param seats those of this page of the list, which {@code filters} found
 */
public record RoomPage(
        Invigilator invigilator,
        WatchedRoom room,
        List<WatchedSeat> alerts,
        int waiting,
        List<WatchedSeat> seats,
        Filters filters,
        int page,
        int pages,
        Instant now) {

    /** Of another page of the same list, without its number. */
    public String others() {
        return CertifPaths.room(room.session()) + filters.pages();
    }

    public String name() {
        return filters.one(RoomController.NAME);
    }
}
