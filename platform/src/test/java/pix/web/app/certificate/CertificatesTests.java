package pix.web.app.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountId;
import pix.certification.certificate.CertificateViews;
import pix.certification.jury.CandidateAct;
import pix.certification.jury.JudgeCandidate;
import pix.certification.jury.JuryOutcome;
import pix.certification.jury.PublishSession;
import pix.testing.PageTest;
import pix.web.app.certification.AnExamInTheBrowser;

/** What becomes of an exam that was sat: for who sat it, and for whoever is shown its certificate. */
@PageTest
class CertificatesTests extends AnExamInTheBrowser {

    private static final AccountId JURY = new AccountId(1);
    private static final String MINE = "/certification/resultats";

    @Autowired
    PublishSession publish;

    @Autowired
    JudgeCandidate judge;

    @Autowired
    CertificateViews views;

    @BeforeEach
    void an_exam_that_is_over() {
        joined();
        entered();
        IntStream.rangeClosed(1, now().sitting().questions()).forEach(_ -> answer(true));
        centres.finalise(session);
    }

    @Test
    void nothing_is_told_before_it_is_published() {
        assertThat(get(MINE))
                .bodyText()
                .contains("En cours de traitement", "Lycée Jean-Baptiste Lulli")
                .doesNotContain("Obtenue", "Voir mon certificat");
        assertThat(get(MINE + "/" + session)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_certificate_shows_all_that_it_proves() {
        published();

        assertThat(get(MINE)).bodyText().contains("Obtenue", "pix certifiés", MINE + "/" + session);
        assertThat(get(MINE + "/" + session))
                .bodyText()
                .contains("Certificat Pix", "Léa Moreau", "Né(e) le", "17 avr. 2011", "Lycée Jean-Baptiste Lulli")
                .contains("Date de passage", "Délivré le", "valable 3 ans", code(), "niveau sur 5", "Niveau 3")
                .contains("non certifiée", "Mener une recherche");
    }

    @Test
    void it_is_taken_away_as_a_pdf_that_says_the_same_and_leads_to_its_check() throws Exception {
        published();
        var answer = get(MINE + "/" + session + "/certificat.pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "certificat-pix-2027-03-01.pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Certificat Pix", "Léa Moreau", "17 avr. 2011", "Lycée Jean-Baptiste Lulli", code())
                    .contains("valable 3 ans", "/ 640 pix", "Mener une recherche et une veille d'information");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Certificat Pix");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            assertThat(square(page)).endsWith("/verification-certificat?code=" + code());
        }
    }

    /** What a telephone reads on the paper. */
    private static String square(BufferedImage page) throws Exception {
        int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), points);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    @Test
    void it_is_theirs_alone() {
        published();
        for (var file : new String[] {"", "/certificat.pdf"})
            assertThat(browser.get().uri(MINE + "/" + session + file).cookie(people.browserOf(people.administrator())))
                    .hasStatus(NOT_FOUND);
    }

    static Stream<String> ways_to_type() {
        return Stream.of("%s", " %s ", "lower %s", "spaced %s", "bare %s");
    }

    @ParameterizedTest
    @MethodSource("ways_to_type")
    void anybody_who_is_shown_it_checks_it_by_its_code_however_typed(String way) {
        published();
        var code = code();
        var typed = switch (way.split(" ")[0]) {
            case "lower" -> code.toLowerCase(Locale.ROOT);
            case "spaced" -> code.replace("-", " - ");
            case "bare" -> code.substring(2);
            default -> way.formatted(code);
        };

        assertThat(check(typed))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("est authentique", "Léa Moreau", "Lycée Jean-Baptiste Lulli", "Niveau 3")
                .doesNotContain("2011", "Né(e)");
    }

    /** A code of nothing, of what is taken back, cancelled or rejected: the same words, to the letter. */
    @ParameterizedTest
    @ValueSource(strings = {"unpublished", "CANCEL", "REJECT"})
    void what_is_not_valid_or_not_published_is_as_unknown_as_a_code_of_nothing(String what) {
        published();
        var code = code();
        publish.unpublish(JURY, session, "à revoir");
        if (!what.equals("unpublished")) {
            assertThat(judge.decide(JURY, session, seat, CandidateAct.valueOf(what), "vu"))
                    .isEqualTo(JuryOutcome.DONE);
            publish.publish(JURY, session);
        }
        var nothing = "P-2346789B";

        assertThat(told(check(code), code)).isEqualTo(told(check(nothing), nothing));
        assertThat(check(code)).hasStatus(NOT_FOUND);
        assertThat(get(MINE + "/" + session)).hasStatus(NOT_FOUND);
        publish.unpublish(JURY, session, "à revoir");
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidateAct.class,
            names = {"CANCEL", "REJECT"})
    void what_was_not_obtained_says_why_or_what_the_jury_tells(CandidateAct act) {
        judge.decide(JURY, session, seat, act, "vu");
        publish.publish(JURY, session);
        assertThat(get(MINE)).bodyText().contains(act == CandidateAct.CANCEL ? "Annulée" : "Rejetée", "certification");

        publish.unpublish(JURY, session, "à revoir");
        judge.decide(JURY, session, seat, CandidateAct.TELL_CANDIDATE, "Écrivez-nous <vite>");
        assertThat(get(MINE)).bodyText().doesNotContain("Écrivez-nous");
        publish.publish(JURY, session);
        assertThat(get(MINE)).bodyText().contains("Commentaire du jury", "Écrivez-nous &lt;vite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "P-", "P-1234", "'; drop table", "P-2346789BB", "%00", "🙂🙂🙂🙂🙂🙂🙂🙂"})
    void what_is_no_code_is_answered_as_one_of_nothing(String typed) {
        assertThat(check(typed)).hasStatus(NOT_FOUND).bodyText().contains("Aucun certificat");
    }

    @Test
    void codes_are_not_guessed_for_ever() {
        for (int turn = 0; turn < 12; turn++) check("P-2346789B");
        assertThat(check("P-2346789B")).hasStatus(TOO_MANY_REQUESTS).bodyText().contains("Trop d'essais");
    }

    private void published() {
        assertThat(publish.publish(JURY, session)).isEqualTo(JuryOutcome.DONE);
    }

    private String code() {
        return views.of(lea.id(), session).orElseThrow().code().value();
    }

    private MvcTestResult check(String typed) {
        return browser.get()
                .uri("/verification-certificat")
                .param("code", typed)
                .exchange();
    }

    private static String told(MvcTestResult page, String code) {
        try {
            return page.getResponse()
                    .getContentAsString(UTF_8)
                    .replace(code, "")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
