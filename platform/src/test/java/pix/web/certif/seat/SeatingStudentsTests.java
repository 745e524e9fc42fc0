package pix.web.certif.seat;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.organisations.OrganisationId;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

/** Pupils of a school sit in a session: they are added by their classes, and leave it. */
@PageTest
class SeatingStudentsTests extends ACentreInTheBrowser {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organisations organisations;

    OrganisationId school;
    ExamSessionId session;
    String path;
    long lea;
    long noe;
    long zoe;

    @BeforeEach
    void a_school_of_two_classes_and_a_session() {
        school = new OrganisationId(
                jdbc.sql("""
                        select o.id from organisations.organisation o
                          join certification.centre c on c.external_id = o.external_id where c.id = :centre
                        """).param("centre", centre.value()).query(Long.class).single());
        session = centres.session(centre);
        path = sessions + "/" + session + "/candidats";
        lea = pupil("Léa", "Moreau", "3e1", "75115");
        noe = pupil("Noé", "Marchand", "3e1", "25056");
        zoe = pupil("Zoé", "Petit", "3e2", "38185");
        pupil("Ada", "Delorme", "3e3", "38185");
    }

    @Test
    void an_empty_session_asks_for_a_list_of_pupils() {
        assertThat(get(path)).bodyText().contains("Ajoutez une liste d'élèves et c'est partix", "Ajouter des élèves");
        assertThat(get(path + "/eleves"))
                .bodyText()
                .contains("3e1", "3e2", "3e3", "Choisissez une ou plusieurs classes")
                .doesNotContain("Moreau");
    }

    @Test
    void several_classes_are_shown_at_once_and_who_could_not_enter_is_said() {
        link(lea, true);
        link(noe, false);

        assertThat(get(path + "/eleves?classe=3e1&classe=3e2"))
                .bodyText()
                .contains(
                        "3 élèves.",
                        "1 n'est pas encore certifiable",
                        "1 n'a pas de compte Pix lié",
                        "Pas encore certifiable",
                        "Sans compte Pix lié")
                .doesNotContain("Delorme");
    }

    @Test
    void those_who_are_ticked_are_added_once_with_their_place_of_birth() {
        assertThat(add(lea, noe, zoe)).hasRedirectedUrl(path);
        assertThat(add(lea, zoe)).hasRedirectedUrl(path);

        assertThat(get(path))
                .bodyText()
                .contains(
                        "Liste des élèves (3)",
                        "Paris 15",
                        "Besançon",
                        "Doubs",
                        "Grenoble",
                        "Isère",
                        "France",
                        "17/04/2011")
                .doesNotContain("Delorme");
        assertThat(get(path + "/eleves?classe=3e1")).bodyText().contains("2 sont déjà inscrits", "Déjà inscrit");
        assertThat(acts("candidate.added")).isEqualTo(3);
    }

    @Test
    void how_many_were_added_is_said() {
        var added = add(lea, zoe);

        var cookie = added.getResponse().getCookie("fait");
        assertThat(browser.get()
                        .uri(path)
                        .cookie(people.browserOf(claire), java.util.Objects.requireNonNull(cookie))
                        .exchange())
                .bodyText()
                .contains("2 élèves ajoutés à la session");
    }

    @Test
    void a_pupil_whose_birth_the_roll_does_not_tell_is_not_added_by_their_class() {
        var eva = pupil("Eva", "Diallo", "3e2", "");

        assertThat(get(path + "/eleves?classe=3e2")).bodyText().contains("Inscrire à la main : naissance à compléter");
        add(eva);

        assertThat(get(path)).bodyText().doesNotContain("Diallo");
    }

    @Test
    void pupils_of_another_school_are_not_added() {
        var elsewhere = school;
        school = organisations.school();
        var stranger = pupil("Max", "Ailleurs", "3e1", "38185");
        school = elsewhere;

        add(stranger);

        assertThat(seated()).isZero();
    }

    @Test
    void candidates_come_after_the_first_has_begun_and_no_longer_once_the_session_is_finalised() {
        jdbc.sql("update certification.session set first_started_at = now() where id = :id")
                .param("id", session.value())
                .update();
        assertThat(add(lea)).hasRedirectedUrl(path);
        jdbc.sql("update certification.session set finalised_at = now() where id = :id")
                .param("id", session.value())
                .update();

        assertThat(add(zoe)).hasStatus(CONFLICT).bodyText().contains("La session est finalisée");
        assertThat(get(path + "/eleves")).hasStatus(CONFLICT);
        assertThat(post(path + "/" + only() + "/retrait", Map.of())).hasStatus(CONFLICT);
        assertThat(get(path)).bodyText().contains("Moreau").doesNotContain("Ajouter des élèves", "/retrait");
    }

    @Test
    void who_has_not_begun_is_removed_and_the_journal_says_so() {
        add(lea);
        var seat = only();
        assertThat(get(path + "/" + seat + "/retrait")).bodyText().contains("Retirer Moreau Léa");

        assertThat(post(path + "/" + seat + "/retrait", Map.of())).hasRedirectedUrl(path);

        assertThat(seated()).isZero();
        assertThat(acts("candidate.removed")).isOne();
        assertThat(post(path + "/" + seat + "/retrait", Map.of())).hasStatus(NOT_FOUND);
        add(lea);
        assertThat(seated()).isOne();
    }

    @Test
    void who_has_begun_stays() {
        add(lea);
        var seat = only();
        jdbc.sql("""
                        insert into certification.exam (session_id, seat_id, questions, started_at)
                        values (:session, :seat, 30, :now)
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();

        assertThat(get(path)).bodyText().doesNotContain("/retrait");
        assertThat(get(path + "/" + seat + "/retrait")).hasStatus(CONFLICT);
        assertThat(post(path + "/" + seat + "/retrait", Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Le test de cette personne a commencé");
        assertThat(seated()).isOne();
    }

    @Test
    void the_neighbour_s_candidates_do_not_exist() {
        add(lea);
        var seat = only();
        var neighbour = people.ada();
        centres.centre(neighbour);
        claire = neighbour;

        for (var page : List.of(path, path + "/eleves", path + "/" + seat + "/retrait"))
            assertThat(get(page)).hasStatus(NOT_FOUND);
        assertThat(add(zoe)).hasStatus(NOT_FOUND);
        assertThat(post(path + "/" + seat + "/retrait", Map.of())).hasStatus(NOT_FOUND);
        assertThat(seated()).isOne();
    }

    private MvcTestResult add(long... pupils) {
        var request = browser.post().uri(path + "/eleves").with(Forms.ours()).cookie(people.browserOf(claire));
        for (var pupil : pupils) request.param("eleve", String.valueOf(pupil));
        return request.exchange();
    }

    private long pupil(String firstName, String lastName, String group, String cityCode) {
        return jdbc.sql("""
                        insert into organisations.student (organisation_id, first_name, last_name, names, birth_date, sex,
                                                           birth_city_code, birth_country_code, group_name, is_imported,
                                                           created_at, updated_at)
                        values (:school, :first, :last, lower(:last || ' ' || :first), '2011-04-17', 'F', nullif(:code, ''), '100',
                                :group, true, :now, :now) returning id
                        """)
                .param("school", school.value())
                .param("first", firstName)
                .param("last", lastName)
                .param("code", cityCode)
                .param("group", group)
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    private void link(long pupil, boolean certifiable) {
        jdbc.sql("""
                        update organisations.student set account_id = :account, certifiable = :certifiable
                         where organisation_id = :school and id = :pupil
                        """)
                .param("account", people.ada().id().value())
                .param("certifiable", certifiable)
                .param("school", school.value())
                .param("pupil", pupil)
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
}
