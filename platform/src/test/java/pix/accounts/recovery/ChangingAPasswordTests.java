package pix.accounts.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;
import pix.accounts.recovery.PasswordChangeOutcome.Changed;
import pix.accounts.recovery.PasswordChangeOutcome.Refused;
import pix.accounts.recovery.PasswordChangeOutcome.TooManyTries;
import pix.accounts.recovery.PasswordChangeOutcome.WrongPassword;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;
import pix.mail.ReceivedLetters;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class ChangingAPasswordTests {

    static final Origin HERE = new Origin("192.0.2.5", Optional.empty(), "Firefox, Windows");
    static final Password NEW = new Password("Cinq-Moufles-17");

    @Autowired
    ChangePassword changePassword;

    @Autowired
    OpenSessions sessions;

    @Autowired
    AddressLimits limits;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Test
    void the_other_browsers_are_signed_out_and_this_one_is_not() {
        var ada = people.ada();
        var other = sessions.open(ada.id());

        var outcome = changePassword.change(ada.id(), PASSWORD, NEW, HERE);

        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(sessions.recognise(((Changed) outcome).session())).contains(ada);
        assertThat(sessions.recognise(other)).isEmpty();
        assertThat(changePassword.change(ada.id(), PASSWORD, NEW, HERE)).isEqualTo(new WrongPassword());
    }

    @Test
    void the_owner_is_told_when_and_where() {
        var mailbox = People.anEmail();
        var ada = people.learner(mailbox);

        changePassword.change(ada.id(), NEW, NEW, HERE);
        assertThat(letters.of(mailbox)).isEmpty();
        changePassword.change(ada.id(), PASSWORD, NEW, HERE);

        assertThat(letters.of(mailbox)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Votre mot de passe Pix a changé");
            assertThat(letter.plain())
                    .contains("1 mars 2027", "sur la page « Mon compte »", "Firefox, Windows", "/mot-de-passe-oublie");
        });
    }

    @Test
    void a_borrowed_browser_does_not_know_the_password() {
        assertThat(changePassword.change(people.ada().id(), NEW, NEW, HERE)).isEqualTo(new WrongPassword());
    }

    @Test
    void the_new_one_keeps_the_rules() {
        assertThat(changePassword.change(people.ada().id(), PASSWORD, new Password("Azerty123"), HERE))
                .isEqualTo(new Refused(PasswordProblem.TOO_COMMON));
    }

    @Test
    void a_borrowed_browser_cannot_try_for_ever() {
        var ada = people.ada();
        for (var i = 0; i < 20; i++)
            limits.allow(LimitedAction.PASSWORD_CHANGE, ada.id().toString());

        assertThat(changePassword.change(ada.id(), PASSWORD, NEW, HERE)).isEqualTo(new TooManyTries());
    }
}
