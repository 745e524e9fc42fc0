package pix.web.app.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.ExpiringRows;
import pix.accounts.Person;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.campaigns.IdentifierAsked;
import pix.organisations.Member;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** A campaign that a visitor takes at once: known by an identifier, for four hours, in one browser. */
@PageTest
class WithoutAccountTests {

    private static final Cookie NOBODY = new Cookie("nobody", "");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    @Autowired
    TestClock clock;

    @Autowired
    AddressLimits limits;

    @Autowired
    List<ExpiringRows> expiring;

    @Autowired
    JdbcClient jdbc;

    Person claire;
    Member teacher;
    Campaign campaign;
    String here;
    String test = "";

    @BeforeEach
    void a_code_was_given() {
        claire = people.ada();
        teacher = organisations.administrator(organisations.open(), claire);
        var draft = ADraft.assessment(teacher.account())
                .profile("fichiers")
                .asking("Numéro de badge", Optional.of(IdentifierAsked.Kind.TEXT))
                .withoutAccount();
        campaign = ((Kept) create.create(teacher, draft.draft())).campaign();
        here = "/campagnes/" + campaign.code();
    }

    @Test
    void a_visitor_types_the_identifier_and_answers_at_once() {
        assertThat(browser.get().uri(here)).bodyText().contains("Sans compte", "Numéro de badge");

        var guest = begins("B-12");

        assertThat(get("/tests/" + test, guest)).hasStatus(SEE_OTHER);
        assertThat(get(here, guest))
                .bodyText()
                .contains("Reprendre", "Je m'inscris")
                .doesNotContain("Invité");
        assertThat(participants()).bodyText().contains("B-12", "Invité");
    }

    @Test
    void without_the_identifier_nobody_is_let_in() {
        var refused = post(here + "/participations", NOBODY, "identifiant", "  ");

        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(refused.getResponse().getCookie("pix")).isNull();
        assertThat(participants()).bodyText().doesNotContain("Invité");
    }

    @Test
    void a_guest_who_wants_more_is_shown_the_way_to_an_account() {
        var guest = begins("B-13");

        for (var page : new String[] {"/competences", "/parcours", "/mon-compte", "/orga"})
            assertThat(get(page, guest).getResponse().getRedirectedUrl())
                    .as(page)
                    .startsWith("/connexion?retour=");
    }

    @Test
    void after_four_hours_it_is_over_however_much_one_does() {
        var guest = begins("B-14");
        clock.advance(Duration.ofMinutes(239));
        assertThat(get("/tests/" + test, guest).getResponse().getRedirectedUrl())
                .startsWith("/tests/");

        clock.advance(Duration.ofMinutes(2));

        assertThat(get("/tests/" + test, guest).getResponse().getRedirectedUrl())
                .startsWith("/connexion");
    }

    @ParameterizedTest
    @EnumSource(
            value = LimitedAction.class,
            names = {"GUEST_FROM_ADDRESS", "GUEST_AT_CAMPAIGN"})
    void past_what_a_school_brings_nobody_comes_in_without_an_account(LimitedAction action) {
        var subject = action == LimitedAction.GUEST_FROM_ADDRESS ? "127.0.0.1" : campaign.code();
        while (limits.allow(action, subject)) continue;
        var before = accounts();

        var refused = post(here + "/participations", NOBODY, "identifiant", "B-16");

        assertThat(refused).hasStatus(TOO_MANY_REQUESTS).bodyText().contains("Trop de personnes");
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void after_a_day_nothing_is_kept_of_a_guest_but_what_the_campaign_shows() {
        begins("B-17");
        var guest = jdbc.sql("select max(id) from accounts.account where is_guest")
                .query(Long.class)
                .single();
        clock.advance(Duration.ofHours(23));
        expiring.forEach(rows -> rows.forget(clock.instant()));
        assertThat(rowsOf(guest)).isEqualTo(3);

        clock.advance(Duration.ofHours(2));
        expiring.forEach(rows -> rows.forget(clock.instant()));

        assertThat(accounts()).isZero();
        assertThat(rowsOf(guest)).isZero();
        assertThat(participants()).bodyText().contains("B-17", "Invité");
    }

    private int accounts() {
        return jdbc.sql("select count(*) from accounts.account where is_guest")
                .query(Integer.class)
                .single();
    }

    private int rowsOf(long guest) {
        return jdbc.sql("""
                        select (select count(*) from assessment.attempt where learner_id = :guest)
                             + (select count(*) from assessment.knowledge where learner_id = :guest)
                             + (select count(*) from campaigns.learner_participation where learner_id = :guest)
                        """).param("guest", guest).query(Integer.class).single();
    }

    private Cookie begins(String identifier) {
        var begun = post(here + "/participations", NOBODY, "identifiant", identifier);
        test = requireNonNull(begun.getResponse().getRedirectedUrl()).replace("/tests/", "");
        return requireNonNull(begun.getResponse().getCookie("pix"));
    }

    private MvcTestResult participants() {
        return browser.get()
                .uri("/orga/" + teacher.organisation().id() + "/campagnes/" + campaign.id() + "/participants")
                .cookie(people.browserOf(claire))
                .exchange();
    }

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, Cookie session, String name, String value) {
        return browser.post()
                .uri(path)
                .cookie(session)
                .with(Forms.ours())
                .param(name, value)
                .exchange();
    }
}
