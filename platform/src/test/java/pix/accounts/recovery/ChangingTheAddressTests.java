package pix.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.Password;
import pix.accounts.session.Origin;
import pix.mail.ReceivedLetters;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class ChangingTheAddressTests {

    static final Origin HERE = new Origin("192.0.2.6", Optional.empty(), "Safari, macOS");

    @Autowired
    AskForNewEmail ask;

    @Autowired
    ConfirmEmail confirm;

    @Autowired
    AskForNewPassword askForNewPassword;

    @Autowired
    ChoosePassword choosePassword;

    @Autowired
    AccountViews accounts;

    @Autowired
    AddressLimits limits;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    EmailAddress old = People.anEmail();
    EmailAddress wanted = People.anEmail();
    Person ada = new Person(new AccountId(0), "", "", Optional.empty());

    @BeforeEach
    void ada_has_an_account() {
        ada = people.learner(old);
    }

    @Test
    void the_new_address_counts_when_its_link_is_followed_and_the_old_one_is_told() {
        assertThat(ask.ask(ada.id(), wanted, PASSWORD)).isEqualTo(NewEmailOutcome.LINK_SENT);
        assertThat(accounts.summary(ada.id()).email()).contains(old);

        assertThat(confirm.confirm(ada.id(), token(), HERE)).isTrue();

        assertThat(accounts.summary(ada.id()).email()).contains(wanted);
        assertThat(accounts.summary(ada.id()).isEmailConfirmed()).isTrue();
        assertThat(letters.of(old))
                .singleElement()
                .satisfies(letter -> assertThat(letter.plain())
                        .contains("remplacée par une autre", "1 mars 2027", "Safari, macOS", "/aide/contact")
                        .doesNotContain(wanted.value()));
    }

    @Test
    void a_borrowed_browser_does_not_know_the_password() {
        assertThat(ask.ask(ada.id(), wanted, new Password("Quatre-Hiboux-42")))
                .isEqualTo(NewEmailOutcome.WRONG_PASSWORD);
        assertThat(ask.ask(ada.id(), EmailAddress.of("ada@"), PASSWORD)).isEqualTo(NewEmailOutcome.INVALID);
        for (var i = 0; i < 20; i++)
            limits.allow(LimitedAction.PASSWORD_CHANGE, ada.id().toString());
        assertThat(ask.ask(ada.id(), wanted, PASSWORD)).isEqualTo(NewEmailOutcome.TOO_MANY_TRIES);
        assertThat(letters.of(wanted)).isEmpty();
    }

    @Test
    void only_its_reader_learns_that_an_address_opens_another_account() {
        people.learner(wanted);

        assertThat(ask.ask(ada.id(), wanted, PASSWORD)).isEqualTo(NewEmailOutcome.LINK_SENT);

        assertThat(letters.of(wanted)).singleElement().satisfies(letter -> {
            assertThat(letter.template()).isEqualTo("emailtaken");
            assertThat(letter.plain()).doesNotContain("/mon-compte/adresse/");
        });
    }

    @Test
    void of_two_accounts_that_want_an_address_one_gets_it() {
        var other = people.ada();
        ask.ask(ada.id(), wanted, PASSWORD);
        var adas = token();
        clock.advance(Duration.ofMinutes(1));
        ask.ask(other.id(), wanted, PASSWORD);
        var others = token();

        assertThat(confirm.confirm(other.id(), others, HERE)).isTrue();
        assertThat(confirm.confirm(ada.id(), adas, HERE)).isFalse();
        assertThat(accounts.summary(ada.id()).email()).contains(old);
    }

    @Test
    void a_link_is_for_one_account_and_for_three_days() {
        ask.ask(ada.id(), wanted, PASSWORD);
        var token = token();

        assertThat(confirm.confirm(people.ada().id(), token, HERE)).isFalse();
        clock.advance(Duration.ofDays(3));
        assertThat(confirm.confirm(ada.id(), token, HERE)).isFalse();
    }

    @Test
    void links_that_the_old_mailbox_has_received_open_nothing_any_more() {
        askForNewPassword.ask(old, Locale.FRENCH, "192.0.2.6");
        var reset = letters.tokenOf(old, "/nouveau-mot-de-passe/");
        ask.ask(ada.id(), wanted, PASSWORD);
        var first = token();
        ask.ask(ada.id(), People.anEmail(), PASSWORD);

        confirm.confirm(ada.id(), first, HERE);

        assertThat(choosePassword.whose(reset)).isEmpty();
        assertThat(confirm.confirm(ada.id(), first, HERE)).isFalse();
    }

    private Token token() {
        return letters.tokenOf(wanted, "/mon-compte/adresse/");
    }
}
