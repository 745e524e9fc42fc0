package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.Origin;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.mail.ReceivedLetters;
import pix.mail.WrittenLetter;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class SigningUpByLetterTests {

    static final String HOME = "192.0.2.3";

    @Autowired
    AskToSignUp askToSignUp;

    @Autowired
    FinishSigningUp finish;

    @Autowired
    LogIn logIn;

    @Autowired
    AccountViews views;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    @Test
    void the_account_opens_when_the_link_is_followed_and_not_before() {
        var demand = People.aDemand();

        assertThat(askToSignUp.ask(demand, HOME)).isEqualTo(new LinkSent());
        assertThat(views.isTaken(demand.email().value())).isFalse();

        assertThat(finish.finish(token(demand.email()))).isTrue();
        assertThat(logIn.logIn(demand.email().value(), PASSWORD, Origin.at(HOME)))
                .isInstanceOf(LoggedIn.class);
    }

    @Test
    void a_link_followed_twice_succeeds_twice_and_opens_one_account() {
        var demand = People.aDemand();
        askToSignUp.ask(demand, HOME);

        assertThat(finish.finish(token(demand.email()))).isTrue();
        assertThat(finish.finish(token(demand.email()))).isTrue();
    }

    @Test
    void the_link_is_dead_after_a_day() {
        var demand = People.aDemand();
        askToSignUp.ask(demand, HOME);

        clock.advance(Duration.ofDays(1));

        assertThat(finish.finish(token(demand.email()))).isFalse();
        assertThat(finish.finish(Token.random())).isFalse();
        assertThat(views.isTaken(demand.email().value())).isFalse();
    }

    @Test
    void only_its_reader_learns_that_an_address_is_taken() {
        var demand = People.aDemand();
        people.learner(demand.email());

        assertThat(askToSignUp.ask(demand, HOME)).isEqualTo(new LinkSent());
        assertThat(letters.of(demand.email()))
                .extracting(WrittenLetter::template)
                .containsExactly("already");
    }

    @Test
    void nobodys_mailbox_is_flooded() {
        var demand = People.aDemand();
        for (var i = 0; i < 8; i++) assertThat(askToSignUp.ask(demand, HOME)).isEqualTo(new LinkSent());

        assertThat(letters.of(demand.email())).hasSize(5);
    }

    private Token token(EmailAddress email) {
        return letters.tokenOf(email, "/inscription/confirmation/");
    }
}
