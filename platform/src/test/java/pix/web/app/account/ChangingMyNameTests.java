package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class ChangingMyNameTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    AccountViews accounts;

    Person ada;
    Cookie session;

    @BeforeEach
    void ada_is_signed_in() {
        ada = people.ada();
        session = people.browserOf(ada);
    }

    @Test
    void another_name_is_on_the_next_page() {
        assertThat(post("/mon-compte/nom", "firstName", " Augusta ", "lastName", "Byron"))
                .hasRedirectedUrl("/mon-compte")
                .cookies()
                .hasValue("fait", "done.name.changed:1");

        assertThat(get("/mon-compte")).bodyText().contains("<dd>Augusta</dd>", "<dd>Byron</dd>");
    }

    @Test
    void what_is_no_name_is_refused_beside_its_field() {
        assertThat(post("/mon-compte/nom", "firstName", "", "lastName", "<b>"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"firstName-error\"", "id=\"lastName-error\"", "value=\"&lt;b>\"", "open");
        assertThat(accounts.summary(ada.id()).firstName()).isEqualTo("Ada");
    }

    @Test
    void a_pupil_s_name_is_the_school_s() {
        organisations.pupil(organisations.school(), ada, "6A");

        assertThat(get("/mon-compte"))
                .bodyText()
                .contains("Votre nom est celui que donne votre établissement")
                .doesNotContain("Changer mon nom");
        assertThat(post("/mon-compte/nom", "firstName", "Augusta", "lastName", "Byron"))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(accounts.summary(ada.id()).firstName()).isEqualTo("Ada");
    }

    @Test
    void whoever_has_left_the_school_has_their_name_back() {
        var school = organisations.school();
        organisations.pupil(school, ada, "6A");
        organisations.leaves(school, ada);

        assertThat(post("/mon-compte/nom", "firstName", "Augusta", "lastName", "Byron"))
                .hasRedirectedUrl("/mon-compte")
                .cookies()
                .hasValue("fait", "done.name.changed:1");
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).cookie(session).with(Forms.ours());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
