package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountSummary;
import pix.accounts.AccountViews;
import pix.accounts.MaskedLogin;
import pix.accounts.Token;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;
import pix.accounts.signup.FinishOutcome.DeadLink;
import pix.accounts.signup.FinishOutcome.Opened;
import pix.accounts.signup.FinishOutcome.OpenedBefore;
import pix.accounts.signup.FinishOutcome.PasswordNeeded;
import pix.accounts.signup.FinishOutcome.WrongPassword;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class SigningUpTests extends SomebodyWhoSignsUp {

    static final SignUpProof HERE = new SignUpProof.Browser("this browser");
    static final SignUpProof ELSEWHERE = new SignUpProof.Browser("another browser");

    @Autowired
    LogIn logIn;

    @Autowired
    OpenSessions sessions;

    @Autowired
    AccountViews views;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_browser_that_asked_is_signed_in_by_the_link_and_goes_where_it_was_going() {
        var demand = People.aDemand();
        assertThat(signUp.signUp(demand, solution(), HOME)).isEqualTo(new LinkSent());
        assertThat(views.isTaken(demand.email().value())).isFalse();

        assertThat(finish.finish(token(demand.email()), HERE))
                .asInstanceOf(type(Opened.class))
                .satisfies(opened -> {
                    assertThat(opened.next()).isEqualTo(NEXT);
                    assertThat(views.summary(sessions.recognise(opened.session())
                                    .orElseThrow()
                                    .id()))
                            .isEqualTo(new AccountSummary(
                                    "Ada",
                                    "Delorme",
                                    Optional.of(demand.email()),
                                    Optional.empty(),
                                    Locale.FRENCH,
                                    true));
                });
    }

    @Test
    void another_browser_types_the_password_that_was_chosen() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var token = token(demand.email());
        var login = MaskedLogin.of(Optional.of(demand.email().value())).orElseThrow();

        assertThat(finish.finish(token, ELSEWHERE)).isEqualTo(new PasswordNeeded(login));
        assertThat(finish.finish(token, new SignUpProof.Browser(""))).isEqualTo(new PasswordNeeded(login));
        assertThat(finish.finish(token, typed("Quatre-Hiboux-43"))).isEqualTo(new WrongPassword(login));
        assertThat(views.isTaken(demand.email().value())).isFalse();

        assertThat(finish.finish(token, typed(PASSWORD.value()))).isInstanceOf(Opened.class);
    }

    @Test
    void whoever_signs_up_with_somebody_elses_address_gets_no_account_when_its_owner_follows_the_link() {
        var owners = People.anEmail();
        var strangers = new SignUpDemand("Eve", "Marchand", owners, PASSWORD, true, Locale.FRENCH);
        signUp.signUp(strangers, solution(), HOME);

        finish.finish(token(owners), ELSEWHERE);

        assertThat(views.isTaken(owners.value())).isFalse();
    }

    @Test
    void a_link_that_has_served_leads_to_the_way_in() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var token = token(demand.email());
        finish.finish(token, HERE);

        assertThat(finish.finish(token, HERE)).isEqualTo(new OpenedBefore(NEXT));
        assertThat(finish.finish(token, typed(PASSWORD.value()))).isEqualTo(new OpenedBefore(NEXT));
    }

    @Test
    void of_two_letters_the_first_that_is_followed_opens_the_account() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var first = token(demand.email());
        clock.advance(Duration.ofMinutes(1));
        signUp.signUp(demand, solution(), HOME);
        var second = token(demand.email());

        assertThat(finish.finish(second, HERE)).isInstanceOf(Opened.class);
        assertThat(finish.finish(first, HERE)).isEqualTo(new OpenedBefore(NEXT));
        assertThat(logIn.logIn(demand.email().value(), PASSWORD, Origin.at("192.0.2.2")))
                .isInstanceOf(LoggedIn.class);
    }

    @Test
    void the_link_is_dead_after_a_day() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var token = token(demand.email());

        clock.advance(Duration.ofDays(1));

        assertThat(finish.finish(token, HERE)).isEqualTo(new DeadLink());
        assertThat(finish.finish(Token.random(), HERE)).isEqualTo(new DeadLink());
        assertThat(views.isTaken(demand.email().value())).isFalse();
    }

    @Test
    void only_its_reader_learns_that_an_address_is_taken_and_how_to_come_back() {
        var demand = People.aDemand();
        people.learner(demand.email());

        assertThat(signUp.signUp(demand, solution(), HOME)).isEqualTo(new LinkSent());

        assertThat(letters.of(demand.email())).singleElement().satisfies(letter -> {
            assertThat(letter.template()).isEqualTo("already");
            assertThat(letter.plain()).contains("/connexion?retour=%2Fcampagnes%2FABCDEF234", "Mot de passe oublié");
        });
    }

    @Test
    void the_day_the_terms_were_accepted_is_kept() {
        var demand = People.aDemand();
        signUp.signUp(demand, solution(), HOME);
        var token = token(demand.email());
        clock.advance(Duration.ofHours(2));
        finish.finish(token, HERE);

        var accepted = jdbc.sql("select terms_accepted_at from accounts.account where email = :email")
                .param("email", demand.email().value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(accepted).isEqualTo((Instant) TestClock.START);
    }
}
