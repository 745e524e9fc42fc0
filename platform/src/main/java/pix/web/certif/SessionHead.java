package pix.web.certif;

import java.util.ArrayList;
import java.util.List;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionLine;
import pix.certification.session.SessionStatus;
import pix.web.paths.CertifPaths;
import pix.web.ui.Link;
import pix.web.ui.Ui;

/** What stands above every page of a session: which one, when, what has become of it, and its tabs. */
public record SessionHead(CentreMember member, SessionLine line) {

    /** As long as no test has begun. */
    public boolean mayChange() {
        return line.session().firstStartedAt().isEmpty()
                && line.session().finalisedAt().isEmpty();
    }

    /** Candidates come and go until it is finalised. */
    public boolean maySeat() {
        return line.session().finalisedAt().isEmpty();
    }

    /** « Finalisation » comes once the session is to be finalised. */
    public List<Link> tabs(Ui ui) {
        var centre = member.centre().id();
        var session = line.session().id();
        var tabs = new ArrayList<Link>();
        tabs.add(new Link(CertifPaths.session(centre, session), ui.t("certif.tab.details")));
        tabs.add(new Link(CertifPaths.candidates(centre, session), ui.t("certif.tab.candidates")));
        if (line.status() != SessionStatus.CREATED)
            tabs.add(new Link(CertifPaths.finalisation(centre, session), ui.t("certif.tab.finalisation")));
        return tabs;
    }
}
