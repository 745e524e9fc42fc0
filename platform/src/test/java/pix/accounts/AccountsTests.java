package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AdministratorOutcome.Created;
import pix.accounts.AdministratorOutcome.EmailInvalid;
import pix.accounts.AdministratorOutcome.EmailTaken;
import pix.accounts.AdministratorOutcome.PasswordRefused;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordHash;
import pix.accounts.password.PasswordProblem;
import pix.accounts.session.OpenSessions;
import pix.shared.NotFound;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class AccountsTests {

    @Autowired
    OpenAccount accounts;

    @Autowired
    AccountViews views;

    @Autowired
    ChooseLanguage chooseLanguage;

    @Autowired
    RememberInstructionsSeen instructions;

    @Autowired
    CreateAdministrator createAdministrator;

    @Autowired
    OpenSessions sessions;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_login_opens_one_account() {
        assertThat(accounts.open(pupil("ada.delorme0101"))).isPresent();
        assertThat(accounts.open(pupil("ada.delorme0101"))).isEmpty();
    }

    @Test
    void an_account_without_any_login_cannot_be_written() {
        var id = people.ada().id().value();

        assertThatThrownBy(() -> jdbc.sql("update accounts.account set email = null where id = " + id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("an_account_has_a_login");
    }

    @Test
    void a_login_in_capitals_cannot_be_written() {
        assertThatThrownBy(() -> accounts.open(pupil("Ada.Delorme0101")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_login_is_in_lower_case");
    }

    @Test
    void the_rules_of_the_first_test_are_shown_once() {
        var ada = people.ada().id();
        assertThat(views.hasSeenInstructions(ada)).isFalse();

        instructions.remember(ada);

        assertThat(views.hasSeenInstructions(ada)).isTrue();
    }

    @Test
    void letters_come_in_the_chosen_language() {
        var ada = people.ada().id();

        chooseLanguage.choose(ada, Locale.ENGLISH);

        assertThat(views.summary(ada).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void an_account_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> views.summary(new AccountId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_administrator_is_made_once_with_a_good_password() {
        var claude = new Administrator("Claude", "Perrin", "Claude.P@Example.net");

        assertThat(createAdministrator.create(claude, new Password("azerty")))
                .isEqualTo(new PasswordRefused(PasswordProblem.TOO_SIMPLE));
        var created = createAdministrator.create(claude, People.PASSWORD);
        assertThat(created).isInstanceOf(Created.class);
        assertThat(createAdministrator.create(claude, People.PASSWORD)).isEqualTo(new EmailTaken());
        assertThat(sessions.recognise(sessions.open(((Created) created).id()))
                        .orElseThrow()
                        .isStaff())
                .isTrue();
    }

    @Test
    void an_administrator_has_an_address() {
        assertThat(createAdministrator.create(new Administrator("Claude", "Perrin", "claude"), People.PASSWORD))
                .isEqualTo(new EmailInvalid());
    }

    private static NewAccount pupil(String username) {
        return new NewAccount(
                "Ada",
                "Delorme",
                new ByUsername(username),
                new PasswordHash("none"),
                Locale.FRENCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
