package pix.web.admin.jury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountId;
import pix.bank.web.Markdown;
import pix.certification.CentreId;
import pix.certification.centre.Centre;
import pix.certification.centre.CentreMember;
import pix.certification.finalisation.FinalisationOutcome;
import pix.certification.finalisation.FinaliseSession;
import pix.certification.jury.CandidateAct;
import pix.certification.jury.DecisionKind;
import pix.certification.jury.JuryDecisions;
import pix.certification.jury.JuryViews;
import pix.certification.report.ReportResolution;
import pix.certification.report.Reports;
import pix.certification.result.ReplayExams;
import pix.certification.result.ScoredSeat;
import pix.engine.exam.ExamResult;
import pix.engine.exam.ExamResult.Status;
import pix.organisations.OrganisationKind;
import pix.teams.MemberRole;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.web.app.certification.AnExamInTheBrowser;

/** An exam that was sat and finalised, before the jury. */
@PageTest
class JudgingACandidateTests extends AnExamInTheBrowser {

    private static final Pattern SCENES = Pattern.compile("(?:href|src)=\"(/epreuves/[^\"]+)\"");

    @Autowired
    JuryViews views;

    @Autowired
    JuryDecisions decisions;

    @Autowired
    Reports reports;

    @Autowired
    FinaliseSession finaliseSession;

    @Autowired
    ReplayExams replay;

    Cookie desk;
    String path;

    @BeforeEach
    void an_exam_that_is_over() {
        desk = people.browserOf(people.administrator());
        joined();
        entered();
        int questions = now().sitting().questions();
        IntStream.rangeClosed(1, questions).forEach(question -> answer(question % 4 != 0));
        centres.finalise(session);
        path = "/admin/jury/sessions/" + session + "/candidats/" + seat;
    }

    /** {@code bin/start replay} computes each result again, whatever was decided in between. */
    @Test
    void the_result_that_is_kept_is_what_its_rows_come_to_until_somebody_changes_them() {
        var lea = new ScoredSeat(session, seat);
        assertThat(replay.after(ScoredSeat.NONE, 10_000)).contains(lea);
        assertThat(replay.isSame(lea)).isTrue();
        neutralise(4, false, "Image absente");
        decide(CandidateAct.REJECT, "Vu");
        assertThat(replay.isSame(lea)).isTrue();
        decide(CandidateAct.READMIT, "Entendu");
        assertThat(replay.isSame(lea)).isTrue();

        change("""
                update certification.question set verdict = 'WRONG'
                 where session_id = :session and seat_id = :seat and position = 1""");
        assertThat(replay.isSame(lea)).isFalse();
    }

    @Test
    void the_jury_reads_who_they_are_and_each_answer() {
        var page = staff(path);

        assertThat(page).bodyText().contains("Moreau Léa", "17/04/2011", "Bonne réponse", "Passée");
        assertThat(page).bodyText().contains(path + "/questions/1", path + "/questions/4");
        assertThat(jdbc.sql("select count(*) from audit.act where act = 'candidate.read' and subject = :seat")
                        .param("seat", "candidate " + session + "/" + seat)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(staff("/admin/jury/sessions/" + session)).bodyText().contains(path);
    }

    @Test
    void each_question_is_shown_again_with_its_answer_and_the_right_one() {
        int questions = now().sitting().questions();
        for (int position = 1; position <= questions; position++) {
            var challenge = challenges.asAsked(session, seat, position).orElseThrow();
            assertThat(staff(path + "/questions/" + position))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Question " + position + " sur " + questions, Markdown.escape(challenge.title()));
        }
        assertThat(staff(path + "/questions/" + (questions + 1))).hasStatus(NOT_FOUND);
        assertThat(staff(path + "/questions/4")).bodyText().contains("Aucune", "Passée");
    }

    @Test
    void a_candidate_and_the_rest_of_the_world_see_nothing_of_it() {
        for (var each : List.of(path, path + "/questions/1"))
            assertThat(get(each)).hasStatus(NOT_FOUND);
        for (var each : List.of(path + "/decisions", path + "/questions/1/neutralisations"))
            assertThat(post(each, Map.of("act", "CANCEL", "reason", "non"))).hasStatus(NOT_FOUND);
        assertThat(decisions.of(session, seat)).isEmpty();
    }

    @Test
    void what_the_page_hands_over_opens_for_the_jury_alone() {
        var seen = new TreeSet<String>();
        for (int position = 1; position <= now().sitting().questions(); position++)
            scenes(staff(path + "/questions/" + position)).forEach(seen::add);

        assertThat(seen).isNotEmpty();
        for (var address : seen) {
            assertThat(staff(address)).as(address).hasStatusOk();
            assertThat(get(address)).hasStatus(NOT_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"CANCEL, RESTORE, CANCELLED", "REJECT, READMIT, REJECTED"})
    void what_is_decided_is_undone_by_another_decision(CandidateAct act, CandidateAct undone, Status status) {
        var before = result();

        assertThat(decide(act, "  Vu à l'écran  ")).hasRedirectedUrl(path);
        assertThat(result().status()).isEqualTo(status);
        assertThat(staff(path)).bodyText().contains("Vu à l'écran");
        assertThat(decide(act, "encore")).hasRedirectedUrl(path);
        assertThat(decisions.of(session, seat)).hasSize(1);

        assertThat(decide(undone, "Erreur de notre part")).hasRedirectedUrl(path);
        assertThat(result()).isEqualTo(before);
        assertThat(decisions.of(session, seat)).hasSize(2);
        assertThat(decisions.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidateAct.class,
            names = {"RESTORE", "READMIT"})
    void nothing_is_undone_that_was_not_decided(CandidateAct act) {
        assertThat(decide(act, "parce que")).hasRedirectedUrl(path);
        assertThat(decisions.of(session, seat)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidateAct.class,
            names = {"CANCEL", "REJECT"})
    void what_changes_a_result_wants_a_reason(CandidateAct act) {
        assertThat(decide(act, " \t "))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Écrivez la raison");
        assertThat(decide(act, "x".repeat(256)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("trop long", "xxxx");
        assertThat(decisions.of(session, seat)).isEmpty();
    }

    @Test
    void a_question_that_is_neutralised_counts_no_more_and_may_count_again() {
        var before = result();

        assertThat(neutralise(4, false, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(neutralise(4, false, "Image absente")).hasRedirectedUrl(path + "/questions/4");
        assertThat(result().rate().percentage()).isGreaterThan(before.rate().percentage());
        assertThat(staff(path + "/questions/4")).bodyText().contains("Neutralisée", "Rétablir");
        neutralise(4, false, "deux fois");

        assertThat(neutralise(4, true, "Elle s'affichait")).hasRedirectedUrl(path + "/questions/4");
        assertThat(result()).isEqualTo(before);
        assertThat(decisions.of(session, seat))
                .extracting(decision -> decision.kind())
                .containsExactly(DecisionKind.NEUTRALISED, DecisionKind.REINSTATED);
        assertThat(neutralise(49, false, "rien")).hasStatus(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"4, NEUTRALISED", "1, WITHOUT_EFFECT", "48, WITHOUT_EFFECT"})
    void a_site_that_was_down_takes_a_missed_question_out_when_the_session_is_finalised(
            int question, ReportResolution resolution) {
        var before = result().rate().percentage();
        jdbc.sql("""
                        insert into certification.report (session_id, seat_id, code, question, created_at)
                        values (:session, :seat, 'E4', :question, now())""")
                .param("session", session.value())
                .param("seat", seat.value())
                .param("question", question)
                .update();
        act("/admin/jury/sessions/" + session + "/reouverture", Map.of("reason", "Un signalement manque"));
        assertThat(finaliseSession.finalise(member(), session)).isEqualTo(FinalisationOutcome.DONE);

        assertThat(reports.of(session, seat).getFirst().resolution()).contains(resolution);
        assertThat(result().rate().percentage() > before).isEqualTo(resolution == ReportResolution.NEUTRALISED);
    }

    @Test
    void a_report_is_settled_once_and_says_what_it_came_to() {
        change("""
                insert into certification.report (session_id, seat_id, code, created_at, text)
                values (:session, :seat, 'C6', now(), 'Deux téléphones')""");
        var report = reports.of(session, seat).getFirst().id();
        assertThat(staff(path)).bodyText().contains("Deux téléphones", "Marquer comme traité");

        var settling = path + "/signalements/" + report;
        assertThat(act(settling, Map.of("reason", "Entendus"))).hasRedirectedUrl(path);
        assertThat(reports.of(session, seat).getFirst().resolution()).contains(ReportResolution.WITHOUT_EFFECT);
        assertThat(act(settling, Map.of())).hasRedirectedUrl(path);
        assertThat(decisions.of(session, seat)).hasSize(1);
        assertThat(act(path + "/signalements/999999", Map.of())).hasStatus(NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"TOLD_CANDIDATE", "TOLD_ORGANISATION"})
    void what_somebody_is_told_replaces_what_was_told_before(DecisionKind kind) {
        var act = kind == DecisionKind.TOLD_CANDIDATE ? CandidateAct.TELL_CANDIDATE : CandidateAct.TELL_ORGANISATION;
        decide(act, "Bravo à vous");
        decide(act, "Félicitations <b>");

        assertThat(decisions.told(session, seat, kind)).contains("Félicitations <b>");
        assertThat(staff(path)).bodyText().contains("Félicitations &lt;b");
        decide(act, "");
        assertThat(decisions.told(session, seat, kind)).isEmpty();
        assertThat(decide(act, "y".repeat(501))).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void nothing_is_decided_while_results_are_published() {
        act("/admin/jury/sessions/" + session + "/publication", Map.of());
        assertThat(decide(CandidateAct.CANCEL, "trop tard")).hasStatus(CONFLICT);
        assertThat(neutralise(4, false, "trop tard")).hasStatus(CONFLICT);
        assertThat(decide(CandidateAct.TELL_CANDIDATE, "trop tard")).hasStatus(CONFLICT);
        assertThat(staff(path)).hasStatusOk().bodyText().doesNotContain("Annuler la certification");
        assertThat(decisions.of(session, seat)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PUBLISHED", "cancel", "42"})
    void what_is_no_act_is_not_there(String word) {
        assertThat(act(path + "/decisions", Map.of("act", word, "reason", "parce que")))
                .hasStatus(NOT_FOUND);
    }

    private ExamResult result() {
        return views.seat(session, seat).result().orElseThrow();
    }

    private MvcTestResult decide(CandidateAct act, String reason) {
        return act(path + "/decisions", Map.of("act", act.name(), "reason", reason));
    }

    private MvcTestResult neutralise(int question, boolean counts, String reason) {
        return act(
                path + "/questions/" + question + "/neutralisations",
                Map.of("counts", Boolean.toString(counts), "reason", reason));
    }

    private MvcTestResult staff(String address) {
        return browser.get().uri(address).cookie(desk).exchange();
    }

    private MvcTestResult act(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(Forms.ours()).cookie(desk);
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The files and first pages that a page shows. */
    private static Stream<String> scenes(MvcTestResult page) {
        return SCENES.matcher(body(page)).results().map(found -> found.group(1).replace("&amp;", "&"));
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CentreMember member() {
        var centre = jdbc.sql("select centre_id from certification.session where id = :session")
                .param("session", session.value())
                .query(Long.class)
                .single();
        var paris = ZoneId.of("Europe/Paris");
        var school = new Centre(new CentreId(centre), OrganisationKind.SCO, "Lycée", Optional.empty(), paris);
        return new CentreMember(new AccountId(1), school, MemberRole.ADMINISTRATOR);
    }

    private void change(String sql) {
        jdbc.sql(sql)
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
    }
}
