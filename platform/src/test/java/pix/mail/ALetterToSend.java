package pix.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.EmailAddress;
import pix.testing.People;
import pix.testing.TestClock;

/** A real conversation with a mail server, over a socket. */
abstract class ALetterToSend {

    @RegisterExtension
    static final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("pix", "s3cret+"));

    @RegisterExtension
    static final GreenMailExtension secured = new GreenMailExtension(ServerSetupTest.SMTPS.dynamicPort());

    @Autowired
    Outbox outbox;

    @Autowired
    WaitingLetters letters;

    @Autowired
    Envelope envelope;

    @Autowired
    ReceivedLetters waiting;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    final EmailAddress email = People.anEmail();

    @BeforeEach
    void the_outbox_is_empty() {
        letters.dropOlderThan(Duration.ofDays(-1), clock.instant());
    }

    void posted() {
        var letter = new Letter("email", email.value(), Locale.FRENCH, "/mon-compte/adresse/abc");
        transactions.executeWithoutResult(_ -> outbox.post(letter));
    }
}
