package pix.web.certif.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.seat.SeatViews;
import pix.certification.session.SessionViews;
import pix.shared.Installation;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;
import pix.web.paths.CertifPaths;
import pix.web.ui.Papers;

/** The papers of a session, each by itself, or all of the day at once. */
@Controller
class PapersController {

    private static final String ZIP = "application/zip";

    private final SessionViews sessions;
    private final SeatViews seats;
    private final Papers papers;
    private final AuditLog journal;
    private final Installation installation;

    PapersController(
            SessionViews sessions, SeatViews seats, Papers papers, AuditLog journal, Installation installation) {
        this.sessions = sessions;
        this.seats = seats;
        this.papers = papers;
        this.journal = journal;
        this.installation = installation;
    }

    @GetMapping(CertifPaths.PAPER)
    ModelAndView paper(CentreMember member, @PathVariable long session, @PathVariable String paper) {
        var page = page(member, session);
        var known = SessionPaper.of(paper)
                .filter(each -> each.exists(page.seats().size()))
                .orElseThrow(() -> new NotFound("paper", paper));
        taken(member, session, known.name());
        return new ModelAndView("pdf:" + known.template(), Map.of("page", page, "file", name(page, known)));
    }

    /** Every paper of the day that there is, in one file. */
    @GetMapping(CertifPaths.PAPERS)
    void all(CentreMember member, @PathVariable long session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = page(member, session);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var paper : SessionPaper.values())
                if (paper.exists(page.seats().size())) {
                    zip.putNextEntry(new ZipEntry(name(page, paper)));
                    zip.write(papers.pdf(paper.template(), Map.of("page", page), request));
                    zip.closeEntry();
                }
        }
        taken(member, session, "ALL");
        var disposition = ContentDisposition.attachment()
                .filename("session-" + page.session().id() + ".zip", UTF_8)
                .build();
        response.setContentType(ZIP);
        response.setContentLength(bytes.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        bytes.writeTo(response.getOutputStream());
    }

    private PaperPage page(CentreMember member, long session) {
        var id = new ExamSessionId(session);
        return new PaperPage(
                member,
                sessions.line(member, id).session(),
                seats.all(member, id),
                installation.address().resolve(CertifPaths.INVIGILATION).toString(),
                installation.address().resolve(AppPaths.LOG_IN).toString());
    }

    private static String name(PaperPage page, SessionPaper paper) {
        return paper.file() + "-" + page.session().id() + ".pdf";
    }

    private void taken(CentreMember member, long session, String what) {
        journal.add(Entry.of(ActKind.FILE_TAKEN)
                .by(member.account())
                .on("session " + session)
                .saying(what));
    }
}
