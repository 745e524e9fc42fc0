package pix.accounts.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pix.accounts.AccountEvent;
import pix.accounts.AccountId;
import pix.accounts.AccountLetterLinks;
import pix.accounts.AccountSummary;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.session.Origin;
import pix.mail.Letter;
import pix.mail.Outbox;
import pix.mail.Phrase;

/**
 * What opens an account has changed: its owner reads so in the mailbox, in case it was somebody else; the journal tells it too. These letters are not
 * counted with the others, or whoever floods a mailbox first could change the password unseen.
 */
@Component
public class TellOwner {

    private final AccountViews accounts;
    private final Outbox outbox;
    private final AccountLetterLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellOwner(
            AccountViews accounts,
            Outbox outbox,
            AccountLetterLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** On which of our pages it was done. */
    public enum Way {
        OWN_PAGE("way.ownpage"),
        MAILED_LINK("way.mailedlink"),
        ONE_TIME_PASSWORD("way.onetime");

        private final Phrase words;

        Way(String key) {
            this.words = new Phrase(key);
        }
    }

    /** Nobody is written to whose account has no mailbox. */
    void passwordChanged(AccountId account, Way way, Origin origin) {
        events.publishEvent(new AccountEvent(AccountEvent.Kind.PASSWORD_CHANGED, account));
        var owner = accounts.summary(account);
        owner.email()
                .ifPresent(email -> post(
                        "passwordchanged",
                        email,
                        owner.locale(),
                        links.forgottenPassword(),
                        clock.instant(),
                        way.words,
                        where(origin)));
    }

    /** @param giver the name of who gave a password that opens once */
    public void passwordGiven(AccountId account, String giver) {
        var owner = accounts.summary(account);
        owner.email()
                .ifPresent(
                        email -> post("passwordgiven", email, owner.locale(), links.contact(), clock.instant(), giver));
    }

    /** Whether log-ins ask for a code from now on, or no longer. */
    public void factorTurned(AccountId account, boolean isOn, Origin origin) {
        tell(account, isOn ? "factoron" : "factoroff", clock.instant(), where(origin));
    }

    /** The codes on paper are others. */
    public void codesRenewed(AccountId account, Origin origin) {
        tell(account, "factorcodes", clock.instant(), where(origin));
    }

    /** The staff took the second factor away. */
    public void factorReset(AccountId account) {
        tell(account, "factorreset", clock.instant());
    }

    private void tell(AccountId account, String template, Object... words) {
        var owner = accounts.summary(account);
        owner.email().ifPresent(email -> post(template, email, owner.locale(), links.contact(), words));
    }

    /** The mailbox that the account had before is told, and not which one it has now. */
    void emailChanged(EmailAddress old, AccountSummary owner, Origin origin) {
        post("emailchanged", old, owner.locale(), links.contact(), clock.instant(), Way.OWN_PAGE.words, where(origin));
    }

    private void post(String template, EmailAddress email, Locale locale, String path, Object... words) {
        outbox.post(new Letter(template, email.value(), locale, path, List.of(words)));
    }

    private static Object where(Origin origin) {
        return origin.browser().isEmpty() ? new Phrase("browser.unknown") : origin.browser();
    }
}
