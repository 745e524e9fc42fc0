package pix.web.certif.seat;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

/** A candidate is typed, changed, and freed of an account that is not theirs. */
@PageTest
class SeatingByHandTests extends ACentreInTheBrowser {

    static final Map<String, String> LEA = Map.of(
            "last-name", "Moreau",
            "first-name", "Léa",
            "sex", "F",
            "birth-date", "2011-04-17",
            "country", "France",
            "postal-code", "75015",
            "city", "paris 15e",
            "extra-time", "33");

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;
    String path;

    @BeforeEach
    void a_session() {
        session = centres.session(centre);
        path = sessions + "/" + session + "/candidats";
    }

    @Test
    void a_candidate_is_seated_once_however_often_the_form_is_sent() {
        assertThat(get(path + "/nouveau")).bodyText().contains("Nom de naissance", "Portugal", "Temps majoré");
        var form = with(LEA, "form", UUID.randomUUID().toString());

        assertThat(post(path, form)).hasRedirectedUrl(path);
        assertThat(post(path, form)).hasRedirectedUrl(path);

        assertThat(get(path)).bodyText().contains("Liste des élèves (1)", "Paris 15", "33 %", "17/04/2011");
        assertThat(acts("candidate.added")).isOne();
    }

    @Test
    void all_that_is_wrong_is_told_beside_its_field_and_what_was_typed_stays() {
        var refused = post(
                path,
                Map.of("last-name", "Mor<b>eau", "birth-date", "2011-02-30", "country", "France", "city", "Tours"));

        assertThat(refused)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Mor&lt;b>eau",
                        "id=\"first-name-error\"",
                        "id=\"birth-date-error\"",
                        "id=\"postal-code-error\"",
                        "indiquez le code postal de la commune",
                        "value=\"Tours\"");
        assertThat(seated()).isZero();
    }

    @Test
    void the_same_person_is_refused_whatever_the_accents() {
        post(path, LEA);

        assertThat(post(path, with(with(LEA, "first-name", "LEA"), "last-name", "mo reau")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("est déjà inscrite à cette session");
        assertThat(post(path, with(LEA, "birth-date", "2011-04-18"))).hasRedirectedUrl(path);
        assertThat(seated()).isEqualTo(2);
    }

    @Test
    void whoever_was_born_abroad_has_a_country_and_a_town() {
        var maria = with(with(with(LEA, "country", "Portugal"), "postal-code", ""), "city", "Porto");

        assertThat(post(path, maria)).hasRedirectedUrl(path);

        assertThat(get(path)).bodyText().contains("Porto", "Portugal");
        assertThat(get(path + "/" + only())).bodyText().contains("value=\"Porto\"", "value=\"99\"");
        assertThat(post(path + "/" + only(), with(maria, "city-code", "99"))).hasRedirectedUrl(path);
    }

    @Test
    void a_line_is_changed_until_the_test_begins() {
        post(path, LEA);
        var line = path + "/" + only();
        assertThat(get(line)).bodyText().contains("value=\"Moreau\"", "value=\"2011-04-17\"", "value=\"75015\"");

        assertThat(post(line, with(LEA, "extra-time", "50"))).hasRedirectedUrl(path);
        assertThat(get(path)).bodyText().contains("50 %");
        assertThat(post(line, with(LEA, "sex", "X"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(acts("candidate.changed")).isOne();

        begin();
        assertThat(get(line)).hasStatus(CONFLICT);
        assertThat(post(line, LEA)).hasStatus(CONFLICT).bodyText().contains("Le test de cette personne a commencé");
        assertThat(post(line + "/dissociation", Map.of())).hasStatus(CONFLICT);
    }

    @Test
    void a_line_is_not_changed_into_another_candidate() {
        post(path, LEA);
        post(path, with(LEA, "first-name", "Zoé"));
        var zoe = jdbc.sql("select id from certification.seat where session_id = :id and first_name = 'Zoé'")
                .param("id", session.value())
                .query(Long.class)
                .single();

        assertThat(post(path + "/" + zoe, LEA))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("déjà inscrite");
    }

    @Test
    void an_account_that_has_come_is_sent_away_and_another_may_come() {
        post(path, LEA);
        var seat = only();
        jdbc.sql("""
                        update certification.seat set account_id = :account, linked_at = :now, waiting_number = 42
                         where session_id = :session and id = :seat
                        """)
                .param("account", people.ada().id().value())
                .param("now", TestClock.START.atOffset(UTC))
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
        assertThat(get(path + "/" + seat)).bodyText().contains("Dissocier le compte");

        assertThat(post(path + "/" + seat + "/dissociation", Map.of())).hasRedirectedUrl(path);
        assertThat(post(path + "/" + seat + "/dissociation", Map.of())).hasRedirectedUrl(path);

        assertThat(get(path + "/" + seat)).bodyText().doesNotContain("Dissocier le compte");
        assertThat(acts("candidate.unlinked")).isOne();
    }

    @Test
    void nobody_comes_any_more_once_the_session_is_finalised() {
        post(path, LEA);
        jdbc.sql("update certification.session set finalised_at = now() where id = :id")
                .param("id", session.value())
                .update();

        assertThat(get(path + "/nouveau")).hasStatus(CONFLICT);
        assertThat(post(path, with(LEA, "first-name", "Zoé"))).hasStatus(CONFLICT);
        assertThat(post(path + "/" + only(), LEA)).hasStatus(CONFLICT);
        assertThat(seated()).isOne();
    }

    @Test
    void the_neighbour_s_session_takes_nobody() {
        post(path, LEA);
        var line = path + "/" + only();
        var neighbour = people.ada();
        centres.centre(neighbour);
        claire = neighbour;

        assertThat(get(path + "/nouveau")).hasStatus(NOT_FOUND);
        assertThat(post(path, LEA)).hasStatus(NOT_FOUND);
        assertThat(get(line)).hasStatus(NOT_FOUND);
        assertThat(post(line, LEA)).hasStatus(NOT_FOUND);
        assertThat(post(line + "/dissociation", Map.of())).hasStatus(NOT_FOUND);
    }

    private void begin() {
        jdbc.sql("""
                        insert into certification.exam (session_id, seat_id, questions, started_at)
                        values (:session, :seat, 30, :now)
                        """)
                .param("session", session.value())
                .param("seat", only().value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();
    }

    private int seated() {
        return jdbc.sql("select count(*) from certification.seat where session_id = :id")
                .param("id", session.value())
                .query(Integer.class)
                .single();
    }

    private SeatId only() {
        return new SeatId(jdbc.sql("select id from certification.seat where session_id = :id")
                .param("id", session.value())
                .query(Long.class)
                .single());
    }

    private int acts(String kind) {
        return jdbc.sql("select count(*) from audit.act where act = :kind and subject like :subject")
                .param("kind", kind)
                .param("subject", "candidate " + session + "/%")
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new TreeMap<>(fields);
        all.put(name, value);
        return all;
    }
}
