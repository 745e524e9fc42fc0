package pix.web.app.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.certification.ExamSessionId;
import pix.certification.certificate.CertificateViews;
import pix.certification.certificate.CheckCertificate;
import pix.certification.certificate.CheckCertificate.Check;
import pix.shared.NotFound;
import pix.web.paths.ExamPaths;

/** « Mes certifications », one's own certificates, and the check of anybody's. */
@Controller
class CertificateController {

    private final CertificateViews views;
    private final CheckCertificate checkCertificate;
    private final CertificatePages pages;

    CertificateController(CertificateViews views, CheckCertificate checkCertificate, CertificatePages pages) {
        this.views = views;
        this.checkCertificate = checkCertificate;
        this.pages = pages;
    }

    @GetMapping(ExamPaths.CERTIFICATIONS)
    ModelAndView list(Person person) {
        return new ModelAndView("app/certificate/list", Map.of("lines", views.lines(person.id())));
    }

    @GetMapping(ExamPaths.CERTIFICATE)
    ModelAndView show(@PathVariable long session, Person person) {
        return new ModelAndView("app/certificate/show", Map.of("page", page(session, person)));
    }

    @GetMapping(ExamPaths.CERTIFICATE_PAPER)
    ModelAndView paper(@PathVariable long session, Person person) {
        var page = page(session, person);
        var file = "certificat-pix-" + page.certificate().heldOn() + ".pdf";
        return new ModelAndView("pdf:app/certificate/paper", Map.of("page", page, "file", file));
    }

    private CertificatePage page(long session, Person person) {
        return views.of(person.id(), new ExamSessionId(session))
                .map(pages::of)
                .orElseThrow(() -> new NotFound("certificate", session));
    }

    @GetMapping(ExamPaths.VERIFICATION)
    ModelAndView check(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        if (code.isBlank()) return page(code, "", Optional.empty(), Optional.empty(), HttpStatus.OK);
        return switch (checkCertificate.check(code, request.getRemoteAddr())) {
            case Check.Valid(var certificate) ->
                page(code, "", Optional.of(pages.of(certificate)), Optional.empty(), HttpStatus.OK);
            case Check.Unknown() ->
                page(code, "certificate.unknown", Optional.empty(), Optional.empty(), HttpStatus.NOT_FOUND);
            case Check.TooManyTries(var until) ->
                page(code, "certificate.toomany", Optional.empty(), Optional.of(until), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ModelAndView page(
            String code, String error, Optional<CertificatePage> found, Optional<Instant> until, HttpStatus status) {
        var page = new VerificationPage(code, error, found, until);
        return new ModelAndView("app/certificate/verification", Map.of("page", page), status);
    }
}
