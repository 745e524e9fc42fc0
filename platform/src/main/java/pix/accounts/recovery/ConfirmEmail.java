package pix.accounts.recovery;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountEvent;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.Token;
import pix.accounts.session.Origin;

/** The owner of an account, signed in, follows the link of the letter: the account has that address from then on. */
@Service
public class ConfirmEmail {

    private final EmailConfirmations confirmations;
    private final PasswordResets resets;
    private final AccountViews accounts;
    private final TellOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmEmail(
            EmailConfirmations confirmations,
            PasswordResets resets,
            AccountViews accounts,
            TellOwner owner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.confirmations = confirmations;
        this.resets = resets;
        this.accounts = accounts;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    /** False when the link is dead, is not this account's, or the address opens another account by now. */
    @Transactional
    public boolean confirm(AccountId account, Token token, Origin origin) {
        var now = clock.instant();
        var before = accounts.summary(account);
        var email = confirmations.find(account, token, now);
        if (email.isEmpty() || !confirmations.give(account, email.get(), now)) return false;
        confirmations.removeAllOf(account);
        resets.useUpAllOf(account, now);
        events.publishEvent(new AccountEvent(AccountEvent.Kind.EMAIL_CHANGED, account));
        before.email()
                .filter(old -> !old.equals(email.get()))
                .ifPresent(old -> owner.emailChanged(old, before, origin));
        return true;
    }
}
