package pix.web.certif.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.certification.ExamSessionId;
import pix.certification.report.ReportCode;
import pix.testing.PageTest;
import pix.web.certif.ACentreInTheBrowser;

/** Papers are opened and read back. */
@PageTest
class PapersTests extends ACentreInTheBrowser {

    private static final String ACCESS_CODE = "FMKP39";
    private static final String INVIGILATOR_CODE = "g7K*2d";

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;
    String path;

    @BeforeEach
    void a_session() {
        session = centres.session(centre);
        path = sessions + "/" + session;
    }

    @ParameterizedTest
    @EnumSource(SessionPaper.class)
    void each_paper_names_its_session_is_tagged_and_has_its_font_inside(SessionPaper paper) throws IOException {
        centres.seat(session, "Léa", "Moreau");
        try (var pdf = paper(paper.file())) {
            assertThat(text(pdf)).contains("Session " + session, "1 / ");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var page : pdf.getPages())
                for (var font : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
        assertThat(jdbc.sql("select count(*) from audit.act where act = 'file.taken' and subject = :session")
                        .param("session", "session " + session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** How many pages a class has: twenty a page, another class on another one. */
    @ParameterizedTest
    @CsvSource({"1, 0, 1", "20, 0, 1", "21, 0, 2", "40, 0, 2", "3, 3, 2", "20, 21, 3"})
    void twenty_sign_on_a_page_by_class(int first, int second, int pages) throws IOException {
        for (int i = 0; i < first; i++) seat("Ana" + letters(i), "3e1");
        for (int i = 0; i < second; i++) seat("Bea" + letters(i), "3e2");

        try (var pdf = paper(SessionPaper.ATTENDANCE.file())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            var all = text(pdf);
            for (int i = 0; i < first; i++) assertThat(all).contains("Ana" + letters(i));
            for (int i = 0; i < second; i++) assertThat(all).contains("Bea" + letters(i));
            assertThat(all).contains("Collège Jean Ferrat", "INF 1", "GAUNARD Emmanuel", "17/04/2011", "3e1");
        }
    }

    @Test
    void the_incident_report_has_every_code_and_its_words() throws IOException {
        try (var pdf = paper(SessionPaper.INCIDENTS.file())) {
            var all = text(pdf);
            for (var code : ReportCode.values()) assertThat(all).contains(code.name());
            assertThat(all).contains("L'image ne s'affiche pas", "voir le PV de fraude");
        }
    }

    @Test
    void codes_stand_in_the_kit_and_nowhere_else() throws IOException {
        centres.seat(session, "Léa", "Moreau");
        for (var paper : SessionPaper.values())
            try (var pdf = paper(paper.file())) {
                var all = text(pdf);
                assertThat(all.contains(ACCESS_CODE)).as("%s", paper).isEqualTo(paper == SessionPaper.KIT);
                assertThat(all.contains(INVIGILATOR_CODE)).as("%s", paper).isEqualTo(paper == SessionPaper.KIT);
            }
    }

    @Test
    void each_candidate_has_a_convocation_of_their_own() throws IOException {
        centres.seat(session, "Léa", "Moreau");
        centres.seat(session, "Zoé", "Ünal-Çelik");
        try (var pdf = paper(SessionPaper.CONVOCATIONS.file())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf)).contains("Léa Moreau", "Zoé Ünal-Çelik", "Numéro de session");
        }
    }

    @Test
    void the_whole_day_is_one_file() throws IOException {
        centres.seat(session, "Léa", "Moreau");
        var files = zip();
        assertThat(files.keySet())
                .containsExactly(
                        "feuille-d-emargement-" + session + ".pdf",
                        "pv-de-session-" + session + ".pdf",
                        "pv-d-incident-" + session + ".pdf",
                        "pv-de-fraude-" + session + ".pdf",
                        "kit-du-surveillant-" + session + ".pdf",
                        "convocations-" + session + ".pdf");
        for (var file : files.values()) Loader.loadPDF(file).close();
    }

    @Test
    void where_nobody_is_seated_there_is_nothing_to_sign() throws IOException {
        assertThat(get(path)).bodyText().contains("Kit du surveillant").doesNotContain("Feuille d'émargement");
        assertThat(get(path + "/documents/convocations.pdf")).hasStatus(NOT_FOUND);
        assertThat(zip()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre", "KIT", "..", "pv de session"})
    void what_is_no_paper_does_not_exist(String name) {
        assertThat(get(path + "/documents/" + name + ".pdf")).hasStatus(NOT_FOUND);
    }

    @Test
    void the_neighbour_s_papers_do_not_exist() {
        var theirs = centres.session(centres.centre());
        assertThat(get(sessions + "/" + theirs + "/documents/kit-du-surveillant.pdf"))
                .hasStatus(NOT_FOUND);
        assertThat(get(sessions + "/" + theirs + "/documents.zip")).hasStatus(NOT_FOUND);
    }

    private void seat(String lastName, String group) {
        var seat = centres.seat(session, "Eve", lastName);
        jdbc.sql("update certification.seat set group_name = :group where session_id = :session and id = :seat")
                .param("group", group)
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private PDDocument paper(String file) throws IOException {
        var answer = get(path + "/documents/" + file + ".pdf");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return Loader.loadPDF(answer.getResponse().getContentAsByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private Map<String, byte[]> zip() throws IOException {
        var answer = get(path + "/documents.zip");
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
