package pix.web.certif;

import java.util.List;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionLine;
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

    public List<Link> tabs(Ui ui) {
        return List.of(new Link(
                CertifPaths.session(member.centre().id(), line.session().id()), ui.t("certif.tab.details")));
    }
}
