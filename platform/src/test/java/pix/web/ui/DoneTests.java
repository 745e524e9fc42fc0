package pix.web.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "done.campaign.deleted:3, notice good, 3 campagnes sont supprimées.",
        "undone.invitation.gone:1, notice warn, Cette invitation a déjà été acceptée ou annulée."
    })
    void ours_says_it_once(String value, String kind, String words) {
        var reply = browser.get()
                .uri("/connexion")
                .cookie(new Cookie("fait", value))
                .exchange();

        assertThat(reply).bodyText().contains(kind, words);
        assertThat(requireNonNull(reply.getResponse().getCookie("fait")).getMaxAge())
                .isZero();
    }
}
