package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.password.Password;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.testing.People;
import pix.testing.PlatformTest;

@PlatformTest
class SimultaneousLoginsTests {

    @Autowired
    LogIn logIn;

    @Autowired
    LoginLocks locks;

    @Autowired
    People people;

    @Test
    void guesses_sent_together_are_counted_one_by_one() throws Exception {
        var email = People.anEmail();
        people.learner(email);
        Callable<LoginOutcome> guess =
                () -> logIn.logIn(email.value(), new Password("Quatre-Hiboux-42"), Origin.at("198.51.100.7"));

        List<LoginOutcome> outcomes;
        try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 30).mapToObj(_ -> guess).toList();
            outcomes = attackers.invokeAll(guesses).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(outcomes.stream().filter(Wrong.class::isInstance)).hasSize(9);
        assertThat(locks.of(email.value()).failures()).isEqualTo(10);
    }
}
