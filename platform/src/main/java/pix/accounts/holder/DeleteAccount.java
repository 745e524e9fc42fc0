package pix.accounts.holder;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.AccountsDeleted;
import pix.accounts.session.OpenSessions;
import pix.mail.Letter;
import pix.mail.Outbox;

/** An account is no more: its sessions end, each capability takes away what it holds, and a last letter says so. */
@Service
public class DeleteAccount {

    private final HeldAccounts held;
    private final AccountViews accounts;
    private final OpenSessions sessions;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    DeleteAccount(
            HeldAccounts held,
            AccountViews accounts,
            OpenSessions sessions,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.held = held;
        this.accounts = accounts;
        this.sessions = sessions;
        this.outbox = outbox;
        this.events = events;
    }

    /** Within the transaction of whoever has made sure that it may go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(AccountId account) {
        var owner = accounts.summary(account);
        sessions.closeAllOf(account);
        held.delete(account);
        events.publishEvent(new AccountsDeleted(Set.of(account)));
        owner.email().ifPresent(email -> outbox.post(new Letter("accountdeleted", email.value(), owner.locale(), "/")));
    }
}
