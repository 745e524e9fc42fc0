package pix.demo;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import pix.accounts.AccountViews;
import pix.accounts.NewAccount;
import pix.accounts.OpenAccount;
import pix.accounts.password.HashPasswords;
import pix.shared.InDemoOnly;

/** Makes the people of the demo world at the first start; at the next ones they are left as they are. */
@Component
@InDemoOnly
class DemoWorld implements ApplicationRunner {

    private final AccountViews views;
    private final OpenAccount accounts;
    private final HashPasswords hashing;
    private final Clock clock;

    DemoWorld(AccountViews views, OpenAccount accounts, HashPasswords hashing, Clock clock) {
        this.views = views;
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SophieGermain.PEOPLE.stream()
                .filter(person -> !views.isTaken(person.typedLogin()))
                .forEach(this::open);
    }

    private void open(DemoPerson person) {
        var now = Optional.of(clock.instant());
        var hash = hashing.hash(SophieGermain.PASSWORD);
        accounts.open(new NewAccount(
                person.firstName(), person.lastName(), person.login(), hash, Locale.FRENCH, now, now, person.role()));
    }
}
