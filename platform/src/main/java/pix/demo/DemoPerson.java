package pix.demo;

import java.util.Optional;
import pix.accounts.NewAccount.Login;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.StaffRole;
import pix.shared.DemoLogin;

/** Somebody of the demo world, and what they are there. */
record DemoPerson(String part, String firstName, String lastName, Login login, Optional<StaffRole> role) {

    private String who() {
        return "%s %s, %s".formatted(firstName, lastName, part);
    }

    DemoLogin login(String password) {
        return new DemoLogin(who(), typedLogin(), password);
    }

    String typedLogin() {
        return switch (login) {
            case ByEmail(var email) -> email.value();
            case ByUsername(var username) -> username;
        };
    }
}
