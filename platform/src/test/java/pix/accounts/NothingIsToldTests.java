package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import pix.accounts.password.Password;
import pix.accounts.recovery.AskForNewEmail;
import pix.accounts.recovery.AskForNewPassword;
import pix.accounts.session.LogIn;
import pix.accounts.session.Origin;
import pix.accounts.signup.SignUp;
import pix.accounts.signup.SignUpDemand;
import pix.accounts.signup.SignUpPlace;
import pix.testing.People;
import pix.testing.StorageTest;

/**
 * Whether an address opens an account shows neither in what is answered nor in the time that it takes. Time is not measured
 * here, where it would depend on the machine, but what costs it: the statements that the database is given, and the letters
 * that are written.
 */
@StorageTest
class NothingIsToldTests {

    static final String HERE = "192.0.2.61";

    @Autowired
    AskForNewPassword askForNewPassword;

    @Autowired
    AskForNewEmail askForNewEmail;

    @Autowired
    SignUp signUp;

    @Autowired
    LogIn logIn;

    @Autowired
    People people;

    @Test
    void a_forgotten_password_costs_the_same_whether_or_not_there_is_an_account() {
        costsTheSame(email -> askForNewPassword.ask(email, Locale.FRENCH, HERE));
    }

    @Test
    void signing_up_costs_the_same_whether_or_not_there_is_an_account() {
        var place = new SignUpPlace(HERE, "a browser", "/competences");
        costsTheSame(email -> assertThat(signUp.signUp(
                        new SignUpDemand("Ada", "Delorme", email, People.PASSWORD, true, Locale.FRENCH),
                        Optional.empty(),
                        place))
                .isInstanceOf(pix.accounts.signup.SignUpOutcome.LinkSent.class));
    }

    @Test
    void a_wrong_password_costs_the_same_whether_or_not_there_is_an_account() {
        costsTheSame(email -> logIn.logIn(email.value(), new Password("Quatre-Hiboux-42"), Origin.at(HERE)));
    }

    @Test
    void another_address_costs_the_same_whether_or_not_it_opens_an_account() {
        var ada = people.ada();
        costsTheSame(email -> askForNewEmail.ask(ada.id(), email, People.PASSWORD));
    }

    /** More than once, since what is bounded must be bounded alike. */
    private void costsTheSame(Consumer<EmailAddress> act) {
        var known = People.anEmail();
        var unknown = People.anEmail();
        people.learner(known);
        act.accept(People.anEmail());

        for (int time = 1; time <= 7; time++) {
            var forKnown = statements(() -> act.accept(known));
            var forUnknown = statements(() -> act.accept(unknown));
            assertThat(forUnknown).as("time " + time).isEqualTo(forKnown);
            assertThat(forKnown).as("statements are seen").isNotEmpty();
        }
    }

    private static List<String> statements(Runnable act) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        var level = log.getLevel();
        seen.start();
        log.addAppender(seen);
        log.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            log.setLevel(level);
            log.detachAppender(seen);
        }
        var thread = Thread.currentThread().getName();
        return seen.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement"))
                .toList();
    }
}
