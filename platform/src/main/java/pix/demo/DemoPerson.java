package pix.demo;

import java.time.LocalDate;
import java.util.Optional;
import pix.accounts.NewAccount.Login;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.StaffRole;
import pix.shared.DemoLogin;

/** Somebody of the demo world, and what they are there; @param birth of those who are on the roll of the school */
record DemoPerson(
        String part,
        String firstName,
        String lastName,
        Login login,
        Optional<StaffRole> role,
        Optional<LocalDate> birth) {

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
