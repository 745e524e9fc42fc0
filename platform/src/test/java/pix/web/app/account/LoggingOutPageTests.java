package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.testing.Forms;
import pix.testing.People;
import pix.testing.PlatformTest;

/** Committed, not rolled back: a session ends at commit. */
@PlatformTest
class LoggingOutPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Test
    void logging_out_ends_the_session_in_the_database_too() {
        var browser = people.browserOf(people.ada());

        assertThat(pages.post().uri("/deconnexion").with(Forms.ours()).cookie(browser))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/connexion")
                .cookies()
                .hasValue("fait", "done.loggedout:1")
                .hasMaxAge("pix", java.time.Duration.ZERO);
        assertThat(pages.get().uri("/mon-compte").cookie(browser)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void logging_out_everywhere_begins_here() {
        var browser = people.browserOf(people.ada());

        assertThat(pages.post()
                        .uri("/mon-compte/deconnexion")
                        .with(Forms.ours())
                        .cookie(browser))
                .hasHeader("Location", "/connexion")
                .cookies()
                .hasValue("fait", "done.loggedout.everywhere:1");
        assertThat(pages.get().uri("/mon-compte").cookie(browser)).hasStatus(HttpStatus.SEE_OTHER);
    }
}
