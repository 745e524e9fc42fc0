package pix.web.certif.session;

import java.util.List;
import java.util.stream.Stream;
import pix.web.certif.SessionHead;
import pix.web.certif.paper.SessionPaper;

/** « Détails » of a session. */
public record DetailsPage(SessionHead head) {

    /** The papers that there is something to print for. */
    public List<SessionPaper> papers() {
        return Stream.of(SessionPaper.values())
                .filter(paper -> paper.exists(head.line().enrolled()))
                .toList();
    }
}
