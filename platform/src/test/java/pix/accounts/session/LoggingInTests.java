package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.Password;
import pix.accounts.session.LoginOutcome.Blocked;
import pix.accounts.session.LoginOutcome.Locked;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.TooManyFromHere;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class LoggingInTests {

    static final Password WRONG = new Password("Quatre-Hiboux-42");
    static final String SCHOOL = "192.0.2.1";

    @Autowired
    LogIn logIn;

    @Autowired
    OpenSessions sessions;

    @Autowired
    LoginLocks locks;

    @Autowired
    AddressLimits limits;

    @Autowired
    FamiliarPlaces places;

    @Autowired
    UnlockLogin unlock;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void the_right_password_opens_a_session_whatever_the_case_of_the_login() {
        var email = People.anEmail();
        var ada = people.learner(email);

        var outcome =
                logIn.logIn(" " + email.value().toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD, Origin.at(SCHOOL));

        assertThat(whoEntered(outcome)).contains(ada);
    }

    @Test
    void an_unknown_login_and_a_wrong_password_are_the_same_answer() {
        var email = People.anEmail();
        people.learner(email);

        var wrong = logIn.logIn(email.value(), WRONG, Origin.at(SCHOOL));

        assertThat(wrong).isEqualTo(new Wrong(Optional.empty()));
        assertThat(logIn.logIn("nobody@sophie-germain.example", WRONG, Origin.at(SCHOOL)))
                .isEqualTo(wrong);
        assertThat(logIn.logIn("\0", WRONG, Origin.at(SCHOOL))).isEqualTo(wrong);
    }

    @Test
    void while_locked_even_the_right_password_is_refused() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 9);

        var end = TestClock.START.plus(Duration.ofMinutes(2));
        assertThat(logIn.logIn(email.value(), WRONG, Origin.at(SCHOOL))).isEqualTo(new Locked(end));
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isEqualTo(new Locked(end));

        clock.set(end);
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isInstanceOf(LoggedIn.class);
    }

    @Test
    void a_login_that_opens_nothing_is_locked_like_the_others() {
        fail("nobody@sophie-germain.example", 10);

        assertThat(logIn.logIn("nobody@sophie-germain.example", WRONG, Origin.at(SCHOOL)))
                .isInstanceOf(Locked.class);
    }

    @Test
    void a_right_password_outside_a_lock_forgets_the_failures() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 9);

        logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL));

        assertThat(locks.of(email.value())).isEqualTo(LoginLock.OPEN);
    }

    @Test
    void after_fifty_failures_time_does_not_help_but_being_unlocked_does() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 49);
        clock.advance(Duration.ofDays(1));

        assertThat(logIn.logIn(email.value(), WRONG, Origin.at(SCHOOL))).isEqualTo(new Blocked());
        clock.advance(Duration.ofDays(365));
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isEqualTo(new Blocked());

        unlock.unlock(email.value());
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isInstanceOf(LoggedIn.class);
    }

    @Test
    void an_address_that_fails_too_often_waits_and_its_neighbours_do_not() {
        var email = People.anEmail();
        people.learner(email);
        var attacker = "203.0.113.9";
        for (var i = 0; i < 300; i++) limits.allow(LimitedAction.FAILED_LOG_IN, attacker);

        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(attacker))).isEqualTo(new TooManyFromHere());
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isInstanceOf(LoggedIn.class);

        clock.advance(Duration.ofMinutes(15));
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(attacker))).isInstanceOf(LoggedIn.class);
    }

    /** What is known of a login where it is tried, when its address has failed too often. */
    enum Known {
        NOTHING(false),
        THE_ADDRESS(true),
        THE_BROWSER(true),
        ANOTHER_BROWSER(false),
        THE_BROWSER_OF_SOMEBODY_ELSE(false);

        final boolean getsIn;

        Known(boolean getsIn) {
            this.getsIn = getsIn;
        }
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void one_pupil_who_fails_does_not_close_the_door_of_a_school(Known known) {
        var email = People.anEmail();
        var ada = people.learner(email);
        var browser = Token.random();
        switch (known) {
            case NOTHING -> {}
            case THE_ADDRESS -> places.remember(ada.id(), Origin.at(SCHOOL));
            case THE_BROWSER -> places.remember(ada.id(), with(browser, "198.51.100.1"));
            case ANOTHER_BROWSER -> places.remember(ada.id(), with(Token.random(), "198.51.100.1"));
            case THE_BROWSER_OF_SOMEBODY_ELSE -> places.remember(people.ada().id(), with(browser, "198.51.100.1"));
        }
        for (var i = 0; i < 300; i++) limits.allow(LimitedAction.FAILED_LOG_IN, SCHOOL);

        var outcome = logIn.logIn(email.value(), PASSWORD, with(browser, SCHOOL));

        assertThat(outcome instanceof LoggedIn).isEqualTo(known.getsIn);
        assertThat(logIn.logIn("nobody@sophie-germain.example", PASSWORD, with(browser, SCHOOL)))
                .isEqualTo(new TooManyFromHere());
    }

    @Test
    void names_that_open_nothing_close_a_school_to_strangers_only() {
        var email = People.anEmail();
        var stranger = People.anEmail();
        places.remember(people.learner(email).id(), Origin.at(SCHOOL));
        people.learner(stranger);
        for (var i = 0; i < 300; i++) {
            fail("unknown" + i, 1);
            limits.allow(LimitedAction.FAILED_LOG_IN, SCHOOL);
        }

        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isInstanceOf(LoggedIn.class);
        assertThat(logIn.logIn(stranger.value(), PASSWORD, Origin.at(SCHOOL))).isEqualTo(new TooManyFromHere());
    }

    @Test
    void what_others_guess_elsewhere_does_not_lock_a_login_in_its_own_browser() {
        var email = People.anEmail();
        var browser = Token.random();
        places.remember(people.learner(email).id(), with(browser, SCHOOL));
        fail(email.value(), 50);

        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at("203.0.113.9")))
                .isEqualTo(new Blocked());
        assertThat(logIn.logIn(email.value(), PASSWORD, with(browser, SCHOOL))).isInstanceOf(LoggedIn.class);
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at("203.0.113.9")))
                .isEqualTo(new Blocked());
    }

    @Test
    void the_own_browser_is_locked_by_its_own_failures() {
        var email = People.anEmail();
        var own = with(Token.random(), SCHOOL);
        places.remember(people.learner(email).id(), own);
        for (var i = 0; i < 10; i++) logIn.logIn(email.value(), WRONG, own);

        assertThat(logIn.logIn(email.value(), PASSWORD, own)).isInstanceOf(Locked.class);
        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(SCHOOL))).isInstanceOf(LoggedIn.class);
    }

    private static Origin with(Token browser, String address) {
        return new Origin(address, Optional.of(browser), "");
    }

    /** Without hashing: what is counted is the same. */
    private void fail(String login, int times) {
        var now = clock.instant();
        for (var i = 0; i < times; i++) locks.keep(login, locks.hold(login, now).afterFailure(now), now);
    }

    private Optional<Person> whoEntered(LoginOutcome outcome) {
        return outcome instanceof LoggedIn(var token) ? sessions.recognise(token) : Optional.empty();
    }
}
