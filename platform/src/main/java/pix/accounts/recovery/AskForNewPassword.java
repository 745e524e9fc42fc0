package pix.accounts.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountLetterLinks;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.mail.Letter;
import pix.mail.Outbox;

/**
 * A forgotten password: whoever reads the mailbox may choose another. An address that opens no account gets a letter too,
 * which says so: the same is done, said and waited for whether or not there is one.
 */
@Service
public class AskForNewPassword {

    private static final Duration VALID = Duration.ofDays(1);

    private final PasswordResets resets;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final AccountLetterLinks links;
    private final Clock clock;

    AskForNewPassword(
            PasswordResets resets, AddressLimits limits, Outbox outbox, AccountLetterLinks links, Clock clock) {
        this.resets = resets;
        this.limits = limits;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** @param locale what a reader without an account is written in */
    @Transactional
    public void ask(EmailAddress email, Locale locale, String address) {
        if (!limits.allow(LimitedAction.PASSWORD_RESET, address)) return;
        if (!limits.allow(LimitedAction.LETTER, email.value())) return;
        var account = resets.accountOf(email);
        var token = Token.random();
        var now = clock.instant();
        resets.add(token, account.map(AccountOfMailbox::id), true, now, now.plus(VALID));
        outbox.post(account.map(known -> link(known, email, token)).orElseGet(() -> noAccount(email, locale)));
    }

    private Letter link(AccountOfMailbox account, EmailAddress email, Token token) {
        return new Letter("password", email.value(), account.locale(), links.newPassword(token));
    }

    private Letter noAccount(EmailAddress email, Locale locale) {
        return new Letter("noaccount", email.value(), locale, links.signUp());
    }
}
