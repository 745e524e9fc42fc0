package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;
import static pix.testing.People.aDemand;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.code.AnApp;
import pix.accounts.factor.FactorViews;
import pix.accounts.factor.TurnFactorOn;
import pix.accounts.password.Password;
import pix.accounts.recovery.AskForNewEmail;
import pix.accounts.recovery.AskForNewPassword;
import pix.accounts.session.LogIn;
import pix.accounts.session.Origin;
import pix.accounts.signup.ARobot;
import pix.accounts.signup.RobotCheck;
import pix.accounts.signup.SignUp;
import pix.accounts.signup.SignUpPlace;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class ForgettingTheOldTests {

    static final String HOME = "192.0.2.5";
    static final List<String> TEMPORARY = List.of(
            "session",
            "login_lock",
            "address_count",
            "pending_sign_up",
            "email_confirmation",
            "password_reset",
            "spent_robot_check",
            "pending_log_in");

    @Autowired
    SignUp signUp;

    @Autowired
    AskForNewPassword askForNewPassword;

    @Autowired
    AskForNewEmail askForNewEmail;

    @Autowired
    People people;

    @Autowired
    LogIn logIn;

    @Autowired
    TurnFactorOn turnOn;

    @Autowired
    FactorViews factors;

    @Autowired
    RobotCheck robots;

    @Autowired
    DeleteExpiredRows forgetTheOld;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void somebody_does_everything_that_leaves_a_trace() {
        for (var table : TEMPORARY) jdbc.sql("delete from accounts." + table).update();
        var demand = aDemand();
        signUp.signUp(demand, Optional.of(ARobot.solves(robots.challenge())), new SignUpPlace(HOME, "a browser", "/"));
        logIn.logIn(demand.email().value(), new Password("not " + PASSWORD.value()), Origin.at(HOME));
        askForNewPassword.ask(demand.email(), Locale.FRENCH, HOME);
        var email = People.anEmail();
        var ada = people.learner(email);
        people.browserOf(ada);
        somebodyIsAskedForACode(ada.id(), email);
        askForNewEmail.ask(ada.id(), People.anEmail(), PASSWORD);
    }

    private void somebodyIsAskedForACode(AccountId account, EmailAddress email) {
        turnOn.begin(account, PASSWORD);
        var secret = factors.of(account).waiting().orElseThrow();
        turnOn.confirm(account, AnApp.shows(secret, clock.instant()), Origin.at(HOME));
        logIn.logIn(email.value(), PASSWORD, Origin.at(HOME));
    }

    @Test
    void what_is_still_of_use_is_kept() {
        forgetTheOld.forget();

        assertThat(TEMPORARY).allMatch(table -> rows(table) > 0);
    }

    @Test
    void everything_that_was_for_a_while_goes_in_the_end() {
        clock.advance(Duration.ofDays(31));
        forgetTheOld.forget();

        assertThat(TEMPORARY).allMatch(table -> rows(table) == 0);
    }

    @Test
    void a_login_blocked_for_good_is_not_opened_by_time() {
        jdbc.sql("update accounts.login_lock set blocked_at = last_failed_at").update();

        clock.advance(Duration.ofDays(365));
        forgetTheOld.forget();

        assertThat(rows("login_lock")).isOne();
    }

    @Test
    void no_table_with_an_end_is_left_out() {
        var ending = jdbc.sql("""
                select table_name from information_schema.columns
                 where table_schema = 'accounts' and column_name = 'expires_at'
                """).query(String.class).list();

        assertThat(TEMPORARY).containsAll(ending);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from accounts." + table)
                .query(Long.class)
                .single();
    }
}
