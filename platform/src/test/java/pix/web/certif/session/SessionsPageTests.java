package pix.web.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

@PageTest
class SessionsPageTests extends ACentreInTheBrowser {

    @Autowired
    TestClock clock;

    @Test
    void the_way_in_leads_to_the_sessions_of_one_s_centre() {
        assertThat(get("/certif")).hasRedirectedUrl("/certif/" + centre);
        assertThat(get("/certif/" + centre)).hasRedirectedUrl(sessions);
        assertThat(get(sessions)).hasStatusOk().bodyText().contains("Aucune session de certification");
    }

    @Test
    void a_session_becomes_one_to_finalise_when_its_hour_has_come() {
        var session = centres.session(centre);
        assertThat(get(sessions)).bodyText().contains("Classe de 3e5", "INF 1", "01/03/2027", "Créée");

        clock.advance(Duration.ofHours(1));
        assertThat(get(sessions)).bodyText().contains("À finaliser").doesNotContain("Créée");
        assertThat(get(sessions + "/" + session)).bodyText().contains("Session " + session, "GAUNARD Emmanuel");
    }

    @Test
    void a_session_of_another_centre_does_not_exist() {
        var other = centres.session(centres.centre(people.ada()));

        assertThat(get(sessions + "/" + other)).hasStatus(NOT_FOUND);
        assertThat(get(sessions + "?page=2")).hasStatus(NOT_FOUND);
    }
}
