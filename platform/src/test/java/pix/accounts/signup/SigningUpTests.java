package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.accounts.signup.SignUpProblem.EMAIL_TAKEN;
import static pix.accounts.signup.SignUpProblem.ROBOT_CHECK_FAILED;
import static pix.accounts.signup.SignUpProblem.TOO_MANY_FROM_HERE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountSummary;
import pix.accounts.AccountViews;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.session.OpenSessions;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.accounts.signup.SignUpOutcome.SignedUp;
import pix.mail.ReceivedLetters;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class SigningUpTests {

    static final String HOME = "192.0.2.2";

    @Autowired
    SignUp signUp;

    @Autowired
    ConfirmEmail confirm;

    @Autowired
    RobotCheck robots;

    @Autowired
    OpenSessions sessions;

    @Autowired
    AccountViews views;

    @Autowired
    AddressLimits limits;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_signs_up_is_signed_in() {
        var demand = People.aDemand();

        var account = signedUp(demand);

        assertThat(account)
                .isEqualTo(new AccountSummary(
                        "Ada", "Delorme", Optional.of(demand.email()), Optional.empty(), demand.locale(), false));
    }

    @Test
    void the_day_the_terms_were_accepted_is_kept() {
        var demand = People.aDemand();
        signedUp(demand);

        var accepted = jdbc.sql("select terms_accepted_at from accounts.account where email = :email")
                .param("email", demand.email().value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(accepted).isEqualTo((Instant) TestClock.START);
    }

    @Test
    void without_the_robot_check_nothing_is_told_about_the_address() {
        var demand = People.aDemand();
        people.learner(demand.email());

        assertThat(signUp.signUp(demand, "", HOME)).isEqualTo(refused(ROBOT_CHECK_FAILED));
        assertThat(signUp.signUp(demand, solution(), HOME)).isEqualTo(refused(EMAIL_TAKEN));
    }

    @Test
    void a_robot_check_is_worth_one_form_even_a_refused_one() {
        var demand = People.aDemand();
        var solution = solution();
        people.learner(demand.email());
        signUp.signUp(demand, solution, HOME);

        assertThat(signUp.signUp(People.aDemand(), solution, HOME)).isEqualTo(refused(ROBOT_CHECK_FAILED));
    }

    @Test
    void the_first_letter_confirms_the_address_for_three_days() {
        var demand = People.aDemand();
        signedUp(demand);
        var token = letters.tokenOf(demand.email(), "/inscription/adresse/");

        clock.advance(Duration.ofDays(3).minusSeconds(1));
        assertThat(confirm.confirm(token)).isTrue();
        assertThat(confirm.confirm(token)).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(confirm.confirm(token)).isFalse();
        assertThat(confirm.confirm(Token.random())).isFalse();
    }

    @Test
    void an_address_that_signs_up_too_often_waits() {
        for (var i = 0; i < 400; i++) limits.allow(LimitedAction.SIGN_UP, "203.0.113.4");

        assertThat(signUp.signUp(People.aDemand(), solution(), "203.0.113.4")).isEqualTo(refused(TOO_MANY_FROM_HERE));
    }

    private AccountSummary signedUp(SignUpDemand demand) {
        var outcome = signUp.signUp(demand, solution(), HOME);
        assertThat(outcome).isInstanceOf(SignedUp.class);
        var person = sessions.recognise(((SignedUp) outcome).session()).orElseThrow();
        return views.summary(person.id());
    }

    private String solution() {
        return ARobot.solves(robots.challenge());
    }

    private static SignUpOutcome refused(SignUpProblem problem) {
        return new Refused(java.util.Set.of(problem));
    }
}
