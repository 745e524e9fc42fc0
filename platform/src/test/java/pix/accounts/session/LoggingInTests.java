package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
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
    UnlockLogin unlock;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void the_right_password_opens_a_session_whatever_the_case_of_the_login() {
        var email = People.anEmail();
        var ada = people.learner(email);

        var outcome = logIn.logIn(" " + email.value().toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD, SCHOOL);

        assertThat(whoEntered(outcome)).contains(ada);
    }

    @Test
    void an_unknown_login_and_a_wrong_password_are_the_same_answer() {
        var email = People.anEmail();
        people.learner(email);

        var wrong = logIn.logIn(email.value(), WRONG, SCHOOL);

        assertThat(wrong).isEqualTo(new Wrong(Optional.empty()));
        assertThat(logIn.logIn("nobody@sophie-germain.example", WRONG, SCHOOL)).isEqualTo(wrong);
        assertThat(logIn.logIn("\0", WRONG, SCHOOL)).isEqualTo(wrong);
    }

    @Test
    void while_locked_even_the_right_password_is_refused() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 9);

        var end = TestClock.START.plus(Duration.ofMinutes(2));
        assertThat(logIn.logIn(email.value(), WRONG, SCHOOL)).isEqualTo(new Locked(end));
        assertThat(logIn.logIn(email.value(), PASSWORD, SCHOOL)).isEqualTo(new Locked(end));

        clock.set(end);
        assertThat(logIn.logIn(email.value(), PASSWORD, SCHOOL)).isInstanceOf(LoggedIn.class);
    }

    @Test
    void a_login_that_opens_nothing_is_locked_like_the_others() {
        fail("nobody@sophie-germain.example", 10);

        assertThat(logIn.logIn("nobody@sophie-germain.example", WRONG, SCHOOL)).isInstanceOf(Locked.class);
    }

    @Test
    void a_right_password_outside_a_lock_forgets_the_failures() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 9);

        logIn.logIn(email.value(), PASSWORD, SCHOOL);

        assertThat(locks.of(email.value())).isEqualTo(LoginLock.OPEN);
    }

    @Test
    void after_fifty_failures_time_does_not_help_but_being_unlocked_does() {
        var email = People.anEmail();
        people.learner(email);
        fail(email.value(), 49);
        clock.advance(Duration.ofDays(1));

        assertThat(logIn.logIn(email.value(), WRONG, SCHOOL)).isEqualTo(new Blocked());
        clock.advance(Duration.ofDays(365));
        assertThat(logIn.logIn(email.value(), PASSWORD, SCHOOL)).isEqualTo(new Blocked());

        unlock.unlock(email.value());
        assertThat(logIn.logIn(email.value(), PASSWORD, SCHOOL)).isInstanceOf(LoggedIn.class);
    }

    @Test
    void an_address_that_fails_too_often_waits_and_its_neighbours_do_not() {
        var email = People.anEmail();
        people.learner(email);
        var attacker = "203.0.113.9";
        for (var i = 0; i < 300; i++) limits.allow(LimitedAction.FAILED_LOG_IN, attacker);

        assertThat(logIn.logIn(email.value(), PASSWORD, attacker)).isEqualTo(new TooManyFromHere());
        assertThat(logIn.logIn(email.value(), PASSWORD, SCHOOL)).isInstanceOf(LoggedIn.class);

        clock.advance(Duration.ofMinutes(15));
        assertThat(logIn.logIn(email.value(), PASSWORD, attacker)).isInstanceOf(LoggedIn.class);
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
