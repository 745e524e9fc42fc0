package pix.accounts.recovery;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.mail.Letter;
import pix.mail.Outbox;

/** A forgotten password: whoever reads the mailbox may choose another. The page says the same for an unknown address. */
@Service
public class AskForNewPassword {

    private static final Duration VALID = Duration.ofDays(1);

    private final PasswordResets resets;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final Clock clock;

    AskForNewPassword(PasswordResets resets, AddressLimits limits, Outbox outbox, Clock clock) {
        this.resets = resets;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void ask(EmailAddress email, String address) {
        if (!limits.allow(LimitedAction.PASSWORD_RESET, address)) return;
        resets.accountOf(email).ifPresent(account -> write(account, email));
    }

    private void write(AccountOfMailbox account, EmailAddress email) {
        if (!limits.allow(LimitedAction.LETTER, email.value())) return;
        var token = Token.random();
        resets.add(token, account.id(), true, clock.instant(), clock.instant().plus(VALID));
        var path = "/nouveau-mot-de-passe/" + token.value();
        outbox.post(new Letter("password", email.value(), account.locale(), path));
    }
}
