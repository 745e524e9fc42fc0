package pix.web.app.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.testing.PageTest;

@PageTest
class JoiningTests extends AnExamInTheBrowser {

    @Test
    void whoever_is_certifiable_finds_the_door_and_others_how_far_they_are() {
        assertThat(get("/certification")).bodyText().contains("Vous êtes certifiable : 5", "Rejoindre une session");
        profiles.hold(lea.id(), List.of("1.1", "1.2"), 3);
        assertThat(get("/certification"))
                .bodyText()
                .contains("pas encore certifiable", "encore 3")
                .doesNotContain("Numéro de session");
    }

    @ParameterizedTest
    @CsvSource({"léa, MOREAU", "Lea, Moreau", "' LÉA ', 'mo-reau'", "LÉA, Mo reau"})
    void a_candidate_is_known_whatever_the_writing_of_the_name(String first, String last) {
        var typed = with("firstname", first);
        typed.put("lastname", last);
        assertThat(join(typed)).hasRedirectedUrl(exam);
        assertThat(get(exam))
                .bodyText()
                .contains("Présentez-vous au surveillant", Integer.toString(now().waitingNumber()));
        assertThat(now().waitingNumber()).isBetween(10, 99);
        assertThat(join(typed)).hasRedirectedUrl(exam);
        assertThat(get("/certification")).bodyText().contains("Entrer dans la session");
    }

    @ParameterizedTest
    @CsvSource({
        "number, 99999, Aucun candidat",
        "firstname, Lia, Aucun candidat",
        "lastname, Moret, Aucun candidat",
        "birthdate, 2011-04-18, Aucun candidat",
        "number, '', Numéro de session",
        "number, abc, Numéro de session",
        "number, 999999999999999999999, Numéro de session",
        "firstname, '', Prénom",
        "lastname, '', Nom de naissance",
        "birthdate, 2011-02-30, Date de naissance",
        "birthdate, '', Date de naissance"
    })
    void what_does_not_fit_is_said_and_what_was_typed_stays(String field, String value, String said) {
        assertThat(join(with(field, value)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said, field.equals("lastname") ? "léa" : "MOREAU");
        assertThat(seats.of(session, lea.id())).isEmpty();
    }

    @Test
    void nobody_guesses_names_for_long() {
        for (int times = 1; times < 12; times++) join(with("firstname", "x" + times));
        assertThat(join(LEA)).hasStatus(TOO_MANY_REQUESTS).bodyText().contains("Trop d'essais");
    }

    @Test
    void a_place_is_taken_once_and_an_account_sits_once() {
        joined();
        centres.seat(session, "Noé", "Marchand");
        var noe = Map.of("firstname", "Noé", "lastname", "Marchand", "birthdate", "2011-04-17");
        assertThat(join(noe)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("sous un autre nom");
        lea = people.ada();
        profiles.hold(lea.id(), SHOWN, 3);
        assertThat(join(LEA)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("autre compte Pix");
    }

    @Test
    void whoever_is_not_certifiable_does_not_join() {
        profiles.hold(lea.id(), List.of("1.1"), 3);
        assertThat(join(LEA)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(seats.of(session, lea.id())).isEmpty();
    }

    @Test
    void the_profile_is_the_one_of_the_first_time() {
        joined();
        profiles.hold(lea.id(), List.of(), 0);
        assertThat(join(LEA)).hasRedirectedUrl(exam);
        assertThat(jdbc.sql("select count(*) from certification.frozen_mark where session_id = :id and level >= 1")
                        .param("id", session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(SHOWN.size());
    }

    @Test
    void a_session_that_is_finalised_or_that_was_not_joined_does_not_exist() {
        assertThat(get(exam)).hasStatus(NOT_FOUND);
        centres.finalise(session);
        assertThat(join(LEA)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Aucun candidat");
    }

    private static Map<String, String> with(String field, String value) {
        var typed = new HashMap<>(LEA);
        typed.put(field, value);
        return typed;
    }
}
