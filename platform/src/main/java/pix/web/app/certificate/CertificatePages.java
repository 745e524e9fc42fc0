package pix.web.app.certificate;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.bank.framework.Area;
import pix.certification.certificate.Certificate;
import pix.certification.certificate.CertificateSettings;
import pix.content.RunningRelease;
import pix.engine.exam.Mark;
import pix.shared.Installation;
import pix.web.app.certificate.CertificatePage.AreaLines;
import pix.web.app.certificate.CertificatePage.Line;
import pix.web.paths.ExamPaths;

/** A certificate with the names of what it certifies. */
@Component
class CertificatePages {

    private final RunningRelease release;
    private final CertificateSettings settings;
    private final Installation installation;

    CertificatePages(RunningRelease release, CertificateSettings settings, Installation installation) {
        this.release = release;
        this.settings = settings;
        this.installation = installation;
    }

    CertificatePage of(Certificate certificate) {
        var areas = release.framework().areas().stream()
                .map(area -> lines(area, certificate))
                .toList();
        var check = ExamPaths.verification(certificate.code().value());
        var link = installation.address().resolve(check).toString();
        return new CertificatePage(certificate, areas, settings.years(), link);
    }

    private static AreaLines lines(Area area, Certificate certificate) {
        var lines = area.competences().stream()
                .map(competence ->
                        new Line(competence.code(), competence.name(), level(certificate, competence.code())))
                .toList();
        return new AreaLines(Integer.parseInt(area.code()), area.name(), lines);
    }

    private static Optional<Integer> level(Certificate certificate, String competence) {
        return certificate.mark(competence).map(Mark::level);
    }
}
