package pix.web.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.testing.PageTest;

/** What a page says was done is said by us alone. */
@PageTest
class DoneTests {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "done.",
                "done.nothing:1",
                "ui.skip:1",
                "done.campaign.deleted",
                "done.campaign.deleted:99999999999",
                "done.campaign.deleted:-1",
                "<script>:1",
                "done.campaign.deleted:{0}"
            })
    void a_cookie_that_is_not_ours_says_nothing(String value) {
        assertThat(browser.get().uri("/connexion").cookie(new Cookie("fait", value)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("notice good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"done.campaign.deleted:3"})
    void ours_says_it_once(String value) {
        var reply = browser.get()
                .uri("/connexion")
                .cookie(new Cookie("fait", value))
                .exchange();

        assertThat(reply).bodyText().contains("notice good", "3 campagnes sont supprimées.");
        assertThat(requireNonNull(reply.getResponse().getCookie("fait")).getMaxAge())
                .isZero();
    }
}
