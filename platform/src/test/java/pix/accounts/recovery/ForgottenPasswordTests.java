package pix.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.MaskedLogin;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;
import pix.accounts.recovery.NewPasswordOutcome.Chosen;
import pix.accounts.recovery.NewPasswordOutcome.DeadLink;
import pix.accounts.recovery.NewPasswordOutcome.Refused;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;
import pix.mail.ReceivedLetters;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class ForgottenPasswordTests {

    static final String HOME = "192.0.2.4";
    static final Password NEW = new Password("Cinq-Moufles-17");

    @Autowired
    AskForNewPassword ask;

    @Autowired
    ChoosePassword choose;

    @Autowired
    LogIn logIn;

    @Autowired
    OpenSessions sessions;

    @Autowired
    AccountViews views;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    EmailAddress email = People.anEmail();
    EmailAddress stranger = People.anEmail();
    Person ada = new Person(new pix.accounts.AccountId(0), "", "", Optional.empty());

    @BeforeEach
    void ada_has_an_account() {
        ada = people.learner(email);
    }

    @Test
    void the_link_changes_the_password_once() {
        var token = asked();

        assertThat(choose.choose(token, NEW, Origin.at(HOME))).isEqualTo(new Chosen(Optional.empty()));
        assertThat(choose.choose(token, new Password("Six-Moufles-18"), Origin.at(HOME)))
                .isEqualTo(new DeadLink());

        assertThat(logIn.logIn(email.value(), PASSWORD, Origin.at(HOME))).isInstanceOf(Wrong.class);
        assertThat(logIn.logIn(email.value(), NEW, Origin.at(HOME))).isInstanceOf(LoggedIn.class);
    }

    @Test
    void the_owner_is_told_that_it_was_done() {
        choose.choose(asked(), NEW, Origin.at(HOME));

        assertThat(letters.of(email).getFirst().plain())
                .contains("Où : par le lien d’un message « mot de passe oublié », avec ce navigateur : inconnu");
    }

    @Test
    void every_other_link_dies_with_it() {
        var first = asked();
        var second = asked();

        choose.choose(second, NEW, Origin.at(HOME));

        assertThat(choose.choose(first, new Password("Six-Moufles-18"), Origin.at(HOME)))
                .isEqualTo(new DeadLink());
    }

    @Test
    void the_link_is_dead_after_a_day() {
        var token = asked();

        clock.advance(Duration.ofDays(1));

        assertThat(choose.choose(token, NEW, Origin.at(HOME))).isEqualTo(new DeadLink());
        assertThat(choose.whose(token)).isEmpty();
    }

    @Test
    void a_bad_password_leaves_the_link_alive() {
        var token = asked();

        assertThat(choose.choose(token, new Password("azerty"), Origin.at(HOME)))
                .isEqualTo(new Refused(PasswordProblem.TOO_SIMPLE));
        assertThat(choose.choose(token, NEW, Origin.at(HOME))).isEqualTo(new Chosen(Optional.empty()));
    }

    @Test
    void no_browser_stays_signed_in() {
        var session = sessions.open(ada.id());

        choose.choose(asked(), NEW, Origin.at(HOME));

        assertThat(sessions.recognise(session)).isEmpty();
    }

    @Test
    void a_blocked_login_opens_again_and_the_address_is_proved() {
        var token = asked();
        for (var i = 0; i < 10; i++) logIn.logIn(email.value(), NEW, Origin.at(HOME));

        choose.choose(token, NEW, Origin.at(HOME));

        assertThat(logIn.logIn(email.value(), NEW, Origin.at(HOME))).isInstanceOf(LoggedIn.class);
        assertThat(views.summary(ada.id()).isEmailConfirmed()).isTrue();
    }

    @Test
    void the_page_of_the_link_names_the_account_to_its_owner_only() {
        assertThat(choose.whose(asked()))
                .contains(MaskedLogin.of(Optional.of(email.value())).orElseThrow());
    }

    @Test
    void an_unknown_address_is_told_that_it_opens_nothing() {
        ask.ask(stranger, Locale.ENGLISH, HOME);

        assertThat(letters.of(stranger)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("No Pix account at this address");
            assertThat(letter.plain()).contains("/inscription").doesNotContain("/nouveau-mot-de-passe/");
        });
    }

    @Test
    void a_mailbox_gets_five_letters_an_hour_known_or_not() {
        for (var i = 0; i < 8; i++) ask.ask(stranger, Locale.FRENCH, HOME);
        for (var i = 0; i < 8; i++) ask.ask(email, Locale.FRENCH, HOME);

        assertThat(letters.of(stranger)).hasSize(5);
        assertThat(letters.of(email)).hasSize(5);
    }

    private Token asked() {
        ask.ask(email, Locale.FRENCH, HOME);
        return letters.tokenOf(email, "/nouveau-mot-de-passe/");
    }
}
