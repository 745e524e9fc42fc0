package pix.accounts.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.mail.Letter;
import pix.mail.Outbox;

/** Asks, by a letter, whether an address is read by the person who gave it. */
@Component
class EmailToConfirm {

    private static final Duration VALID = Duration.ofDays(3);

    private final EmailConfirmations confirmations;
    private final Outbox outbox;
    private final Clock clock;

    EmailToConfirm(EmailConfirmations confirmations, Outbox outbox, Clock clock) {
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.clock = clock;
    }

    void ask(AccountId account, EmailAddress email, Locale locale) {
        var token = Token.random();
        confirmations.add(token, account, email, clock.instant().plus(VALID));
        outbox.post(new Letter("welcome", email.value(), locale, "/inscription/adresse/" + token.value()));
    }
}
