package pix.web.orga.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.organisations.Member;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.People;

/** A teacher of a school, signed in to Pix Orga. */
abstract class ATeacherOfASchool {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    Member teacher;
    Cookie session;
    String home;

    @BeforeEach
    void a_teacher_is_signed_in() {
        var person = people.ada();
        teacher = organisations.administrator(organisations.open(), person);
        session = people.browserOf(person);
        home = "/orga/" + teacher.organisation().id() + "/campagnes";
    }

    Campaign created() {
        return ((Kept) create.create(
                        teacher, ADraft.assessment(teacher.account()).draft()))
                .campaign();
    }

    String owner() {
        return teacher.account().toString();
    }

    /** The page to which something that was done leads, with the cookie that says what. */
    MvcTestResult next(MvcTestResult done) {
        assertThat(done).hasStatus(SEE_OTHER);
        return browser.get()
                .uri(requireNonNull(done.getResponse().getHeader("Location")))
                .cookie(session, requireNonNull(done.getResponse().getCookie("fait")))
                .exchange();
    }

    static String body(MockHttpServletResponse reply) {
        try {
            return reply.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    MvcTestResult get(String path) {
        return browser.get().uri(java.net.URI.create(path)).cookie(session).exchange();
    }

    MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
