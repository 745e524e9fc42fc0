package pix.web.certif.session;

import java.util.List;
import pix.certification.centre.CentreMember;
import pix.certification.session.SessionLine;

/** « Sessions de certification »: those of a centre. */
public record SessionsPage(CentreMember member, List<SessionLine> lines, int page, int pages) {}
