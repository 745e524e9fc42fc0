package pix.web.app.factor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.accounts.code.AnApp;
import pix.accounts.factor.FactorViews;
import pix.accounts.factor.TurnFactorOn;
import pix.accounts.session.Origin;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** Where it is no demonstration. */
@PageTest
@TestPropertySource(properties = {"pix.testing.demo=false", "pix.testing.database=real"})
class StaffNeedCodesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    TurnFactorOn turnOn;

    @Autowired
    FactorViews factors;

    @Autowired
    TestClock clock;

    @Test
    void staff_set_up_their_second_factor_before_anything_of_the_administration() {
        var claude = people.administrator();
        var session = people.browserOf(claude);
        for (var page : new String[] {"/admin", "/admin/journal", "/admin/organisations", "/admin/nowhere"})
            assertThat(browser.get().uri(page).cookie(session)).hasRedirectedUrl("/mon-compte/code-de-connexion");
        assertThat(browser.get().uri("/mon-compte/code-de-connexion").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("administration de la plateforme s");

        turnOn.begin(claude.id(), People.PASSWORD);
        var code = AnApp.shows(factors.of(claude.id()).waiting().orElseThrow(), clock.instant());
        var proved = (TurnFactorOn.TurnedOn) turnOn.confirm(claude.id(), code, Origin.at("192.0.2.7"));
        assertThat(browser.get()
                        .uri("/admin/journal")
                        .cookie(new Cookie("pix", proved.session().value())))
                .hasStatusOk();
    }

    @Test
    void nobody_else_is_told_that_there_is_an_administration() {
        assertThat(browser.get().uri("/admin/journal").cookie(people.browserOf(people.ada())))
                .hasStatus(404);
    }
}
