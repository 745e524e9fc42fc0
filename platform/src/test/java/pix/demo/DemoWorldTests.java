package pix.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordRules;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.Origin;
import pix.shared.DemoLogin;
import pix.testing.StorageTest;

@StorageTest
class DemoWorldTests {

    @Autowired
    ObjectProvider<DemoLogin> printed;

    @Autowired
    DemoWorld world;

    @Autowired
    LogIn logIn;

    @Test
    void whoever_is_printed_can_log_in() {
        var logins = printed.orderedStream().toList();

        assertThat(logins).hasSize(10);
        assertThat(logins.getFirst().who()).isEqualTo("Claude Perrin, administrator");
        assertThat(logins)
                .allMatch(login -> logIn.logIn(login.email(), new Password(login.password()), Origin.at("192.0.2.1"))
                        instanceof LoggedIn);
    }

    @Test
    void a_second_start_makes_nobody_twice() {
        world.run(new org.springframework.boot.DefaultApplicationArguments());

        assertThat(printed.orderedStream().map(DemoLogin::email))
                .contains("ada.delorme@sophie-germain.example", "ines.loeuillet1203");
    }

    @Test
    void the_demo_password_would_be_accepted_from_anybody() {
        for (var person : SophieGermain.PEOPLE)
            assertThat(PasswordRules.problemWith(
                            SophieGermain.PASSWORD,
                            List.of(person.firstName(), person.lastName(), person.typedLogin())))
                    .isEmpty();
    }
}
