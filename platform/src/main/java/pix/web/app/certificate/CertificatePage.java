package pix.web.app.certificate;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;
import pix.certification.certificate.Certificate;
import pix.engine.exam.Mark;

/**
 * A certificate on a page.
 *
 * @param areas the sixteen competences with the level that is certified
 * @param years how long it is valid; 0 says nothing
 * @param link where anybody may check it
 */
public record CertificatePage(Certificate certificate, List<AreaLines> areas, int years, String link) {

    /** One area of the framework. */
    public record AreaLines(int number, Text name, List<Line> competences) {}

    /** @param level empty where the exam did not certify one */
    public record Line(String code, Text name, Optional<Integer> level) {}

    /** How many pix a certificate may show at best. */
    public int most() {
        return Mark.HIGHEST_PIX
                * areas.stream().mapToInt(area -> area.competences().size()).sum();
    }

    public int highestLevel() {
        return Mark.HIGHEST_LEVEL;
    }
}
