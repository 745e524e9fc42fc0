package pix.operation.administrator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pix.accounts.Administrator;
import pix.accounts.AdministratorOutcome;
import pix.accounts.AdministratorOutcome.Created;
import pix.accounts.AdministratorOutcome.EmailInvalid;
import pix.accounts.AdministratorOutcome.EmailTaken;
import pix.accounts.AdministratorOutcome.PasswordRefused;
import pix.accounts.CreateAdministrator;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;
import pix.operation.terminal.Terminal;

/** A start that asks who the administrator is, makes the account, and ends. */
@Component
@ConditionalOnProperty("pix.admin")
class AdministratorCommand {

    private final CreateAdministrator createAdministrator;
    private final String email;
    private final Terminal terminal = new Terminal();

    AdministratorCommand(CreateAdministrator createAdministrator, Environment settings) {
        this.createAdministrator = createAdministrator;
        this.email = settings.getRequiredProperty("pix.admin");
    }

    @EventListener
    void run(ApplicationReadyEvent ready) {
        var administrator = new Administrator(terminal.ask("First name?"), terminal.ask("Last name?"), email);
        var password = new Password(terminal.askSecretly("Password?"));
        var outcome = createAdministrator.create(administrator, password);
        terminal.say(sentence(outcome));
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> outcome instanceof Created ? 0 : 1));
    }

    private String sentence(AdministratorOutcome outcome) {
        return switch (outcome) {
            case Created _ -> email + " administrates this installation now.";
            case EmailInvalid _ -> email + " is not an e-mail address. Nothing was done.";
            case EmailTaken _ -> "There is an account for " + email + " already. Nothing was done.";
            case PasswordRefused(var problem) -> advice(problem) + " Nothing was done.";
        };
    }

    private static String advice(PasswordProblem problem) {
        return switch (problem) {
            case MISSING -> "An administrator needs a password.";
            case TOO_SIMPLE -> "The password needs 8 characters or more, with upper case, lower case and a digit.";
            case TOO_LONG -> "The password is too long.";
            case TOO_COMMON -> "This password is among those that everybody tries first.";
        };
    }
}
