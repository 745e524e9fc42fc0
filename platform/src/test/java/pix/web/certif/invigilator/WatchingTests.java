package pix.web.certif.invigilator;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.engine.sitting.SittingEvent;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingEvent.RaiseAlert;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

@PageTest
class WatchingTests {

    static final String CODE = "g7K*2d";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestedCentres centres;

    @Autowired
    People people;

    @Autowired
    Sittings sittings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;
    SeatId lea;
    String room;

    @BeforeEach
    void a_session_with_a_candidate() {
        session = centres.session(centres.centre());
        lea = centres.seat(session, "Léa", "Moreau");
        room = "/surveillance/" + session;
    }

    @Test
    void the_number_the_code_and_a_name_open_the_room_without_an_account() {
        var entry = enter(session.toString(), " C-" + CODE + " ", "GAUNARD Emmanuel");

        assertThat(entry).hasRedirectedUrl(room);
        var cookie = cookie(entry);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(get(room, cookie))
                .hasStatusOk()
                .bodyText()
                .contains("GAUNARD Emmanuel", "FMKP39", "INF 1", "Moreau Léa", "17/04/2011", "0/1 présents")
                .doesNotContain(CODE);
        assertThat(get("/surveillance/" + centres.session(centres.centre()), cookie))
                .hasRedirectedUrl("/surveillance");
        assertThat(get(room)).hasRedirectedUrl("/surveillance");
    }

    @ParameterizedTest
    @CsvSource({
        "0, g7K*2d, X",
        "99999999999999999999, g7K*2d, X",
        "abc, g7K*2d, X",
        "'', '', X",
        "ours, G7k*2d, X",
        "ours, FMKP39, X",
        "ours, '', X"
    })
    void a_wrong_number_and_a_wrong_code_are_refused_in_the_same_words(String number, String code, String name) {
        assertThat(enter(number.equals("ours") ? session.toString() : number, code, name))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Aucune session n'a ce numéro et ce code surveillant");
    }

    @Test
    void whoever_guesses_waits_and_those_inside_and_elsewhere_do_not() {
        var inside = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        for (int guess = 0; guess < 40; guess++) enter(session.toString(), "wrong" + guess, "X");

        assertThat(enter(session.toString(), CODE, "X"))
                .hasStatus(TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Trop d'essais");
        assertThat(get(room, inside)).hasStatusOk();
        assertThat(browser.post()
                        .uri("/surveillance")
                        .with(Forms.ours())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.77");
                            return request;
                        })
                        .param("number", session.toString())
                        .param("code", CODE)
                        .param("name", "NOETHER Claire"))
                .hasRedirectedUrl(room);
        clock.advance(Duration.ofMinutes(31));
        assertThat(enter(session.toString(), CODE, "X")).hasRedirectedUrl(room);
    }

    @Test
    void a_candidate_does_not_watch_their_own_session() {
        var ada = people.ada();
        jdbc.sql(
                        "update certification.seat set account_id = :ada, linked_at = now() where session_id = :s and id = :id")
                .param("ada", ada.id().value())
                .param("s", session.value())
                .param("id", lea.value())
                .update();

        assertThat(browser.post()
                        .uri("/surveillance")
                        .with(Forms.ours())
                        .cookie(people.browserOf(ada))
                        .param("number", session.toString())
                        .param("code", CODE)
                        .param("name", "DELORME Ada"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("un candidat ne surveille pas");
    }

    @Test
    void a_finalised_session_is_watched_no_more_and_a_renewed_code_ends_entries() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        jdbc.sql("update certification.session set finalised_at = now() where id = :id")
                .param("id", session.value())
                .update();
        assertThat(get(room, cookie)).hasStatus(GONE).bodyText().contains("est finalisée");
        assertThat(enter(session.toString(), CODE, "X"))
                .hasStatus(GONE)
                .bodyText()
                .contains("finalisée");
        assertThat(enter(session.toString(), "wrong", "X")).hasStatus(UNPROCESSABLE_CONTENT);

        jdbc.sql("update certification.session set finalised_at = null, invigilator_code = 'other?' where id = :id")
                .param("id", session.value())
                .update();
        assertThat(get(room, cookie)).hasRedirectedUrl("/surveillance");
    }

    @Test
    void an_entry_lasts_a_day_and_ends_when_one_leaves() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        var other = cookie(enter(session.toString(), CODE, "NOETHER Claire"));
        assertThat(post(room + "/sortie", Map.of(), cookie)).hasRedirectedUrl("/surveillance");
        assertThat(get(room, cookie)).hasRedirectedUrl("/surveillance");
        assertThat(get(room, other)).bodyText().contains("GAUNARD Emmanuel", "sortie");

        clock.advance(Duration.ofHours(25));
        assertThat(get(room, other)).hasRedirectedUrl("/surveillance");
    }

    @Test
    void presence_is_confirmed_taken_back_and_used_by_an_entry() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        var seat = room + "/candidats/" + lea;
        assertThat(get(seat + "/presence", cookie)).bodyText().contains("Confirmer la présence de Moreau Léa");

        post(seat + "/presence", Map.of(), cookie);
        assertThat(get(room, cookie)).bodyText().contains("1/1 présents", "Présence confirmée", "Annuler la présence");
        post(seat + "/retrait", Map.of(), cookie);
        assertThat(get(room, cookie)).bodyText().contains("0/1 présents", "Attendu");
        post(seat + "/presence", Map.of(), cookie);
        happen(new Enter("firefox", clock.instant()));

        assertThat(get(room, cookie))
                .bodyText()
                .contains("1/1 présents", "En cours", "Autoriser la reprise", "Terminer le test", "10:00", "11:45")
                .doesNotContain("Annuler la présence", "Reprise autorisée");
        assertThat(get(room + "/candidats/999999/fin", cookie)).hasStatus(NOT_FOUND);
    }

    @Test
    void both_ends_are_told_to_whom_extra_time_is_given() {
        jdbc.sql("update certification.seat set extra_time = 30, waiting_number = 7 where session_id = :s and id = :id")
                .param("s", session.value())
                .param("id", lea.value())
                .update();
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        begin(cookie);

        assertThat(get(room, cookie)).bodyText().contains("Temps majoré +30", "11:45", "12:17 (temps majoré)", ">07<");
    }

    @Test
    void an_alert_stands_on_top_whatever_else_is_true_until_it_is_settled() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        begin(cookie);
        happen(new Answer("firefox", 1, clock.instant()));
        happen(new RaiseAlert("firefox", 2, clock.instant()));
        var seat = room + "/candidats/" + lea;
        post(seat + "/reprise", Map.of(), cookie);

        assertThat(get(room + "?nom=personne", cookie))
                .bodyText()
                .contains("Un signalement attend", "Question 2, depuis");
        assertThat(get(room, cookie)).bodyText().contains("Signalement en attente", "Reprise autorisée");
        assertThat(get(seat + "/signalement", cookie)).bodyText().contains("E1 : L'image ne s'affiche pas");
        assertThat(post(seat + "/signalement", Map.of("question", "2", "decision", "accept", "code", "C1"), cookie))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez ce qui ne va pas");
        assertThat(post(seat + "/signalement", Map.of("question", "2", "decision", "accept", "code", "E7"), cookie))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Précisez ce qui s'est passé");
        post(seat + "/signalement", Map.of("question", "1", "decision", "accept", "code", "E1"), cookie);
        assertThat(sittings.now(session, lea).alertAt()).isPresent();

        post(seat + "/signalement", Map.of("question", "2", "decision", "accept", "code", "E1"), cookie);
        post(seat + "/signalement", Map.of("question", "2", "decision", "accept", "code", "E1"), cookie);
        assertThat(sittings.now(session, lea).position()).isEqualTo(3);
        assertThat(get(room, cookie)).bodyText().doesNotContain("signalement attend", "Signalement en attente");
        assertThat(jdbc.sql("""
                        select string_agg(n.question || n.reason || r.code || r.question || r.resolution, ',')
                          from certification.neutralisation n
                          join certification.report r using (session_id, seat_id)
                         where session_id = :s and seat_id = :id and is_neutralised and r.resolved_at is not null
                        """)
                        .param("s", session.value())
                        .param("id", lea.value())
                        .query(String.class)
                        .single())
                .isEqualTo("2E1E12NEUTRALISED");

        happen(new RaiseAlert("firefox", 3, clock.instant()));
        post(seat + "/signalement", Map.of("question", "3", "decision", "refuse"), cookie);
        assertThat(sittings.now(session, lea).alertAt()).isEmpty();
        assertThat(sittings.now(session, lea).position()).isEqualTo(3);
    }

    @Test
    void an_end_is_asked_for_by_name_and_said_to_be_one() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        begin(cookie);
        var end = room + "/candidats/" + lea + "/fin";
        assertThat(get(end, cookie)).bodyText().contains("Terminer le test de Moreau Léa ?", "définitivement");

        assertThat(post(end, Map.of(), cookie)).hasRedirectedUrl(room);
        assertThat(get(room, cookie))
                .bodyText()
                .contains("Terminé par le surveillant")
                .doesNotContain("Autoriser");
        var again = post(end, Map.of(), cookie);
        assertThat(Objects.requireNonNull(again.getResponse().getCookie("fait")).getValue())
                .startsWith("undone.room.ended");
    }

    @Test
    void who_is_silent_is_seen_and_so_is_who_began_yesterday() {
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        begin(cookie);
        jdbc.sql("update certification.exam set seen_at = :now where session_id = :s and seat_id = :id")
                .param("now", clock.instant().atOffset(UTC))
                .param("s", session.value())
                .param("id", lea.value())
                .update();
        clock.advance(Duration.ofMinutes(3));
        assertThat(get(room, cookie)).bodyText().contains("Silencieux depuis 3 min");

        clock.advance(Duration.ofHours(24));
        cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));
        assertThat(get(room, cookie)).bodyText().contains("Temps dépassé").doesNotContain("Autoriser la reprise");
    }

    @Test
    void a_thousand_candidates_are_fifty_on_a_page_and_are_found_by_name() {
        jdbc.sql("""
                        insert into certification.seat (session_id, first_name, last_name, names, birth_date, birth_country,
                                                        created_at)
                        select :s, 'Ada', 'Delorme' || n, 'delorme' || n || ' ada', '2011-04-17', 'France', now()
                          from generate_series(1, 999) as n
                        """).param("s", session.value()).update();
        var cookie = cookie(enter(session.toString(), CODE, "GAUNARD Emmanuel"));

        var page = get(room, cookie);
        assertThat(page).bodyText().contains("présents", "Delorme1 Ada").doesNotContain("Moreau");
        assertThat(page.getResponse().getContentAsByteArray().length).isLessThan(150_000);
        assertThat(get(room + "?nom=morEau lé", cookie))
                .bodyText()
                .contains("Moreau")
                .doesNotContain("Delorme");
        assertThat(get(room + "?page=20", cookie)).bodyText().contains("Moreau");
        assertThat(get(room + "?page=21", cookie)).hasStatus(NOT_FOUND);
        assertThat(get(room + "?nom=%25", cookie)).hasStatusOk();
    }

    private void begin(Cookie cookie) {
        post(room + "/candidats/" + lea + "/presence", Map.of(), cookie);
        happen(new Enter("firefox", clock.instant()));
    }

    private void happen(SittingEvent event) {
        sittings.happen(session, lea, event);
    }

    private MvcTestResult enter(String number, String code, String name) {
        return browser.post()
                .uri("/surveillance")
                .with(Forms.ours())
                .param("number", number)
                .param("code", code)
                .param("name", name)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult entry) {
        return Objects.requireNonNull(entry.getResponse().getCookie("pix-invigilator"));
    }

    private MvcTestResult get(String path, Cookie... cookies) {
        var request = browser.get().uri(path);
        if (cookies.length > 0) request.cookie(cookies);
        return request.exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields, Cookie cookie) {
        var request = browser.post().uri(path).with(Forms.ours()).cookie(cookie);
        fields.forEach(request::param);
        return request.exchange();
    }
}
