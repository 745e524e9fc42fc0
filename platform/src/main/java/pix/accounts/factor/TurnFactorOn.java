package pix.accounts.factor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountEvent;
import pix.accounts.AccountEvent.Kind;
import pix.accounts.AccountId;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.code.RecoveryCodes;
import pix.accounts.code.SecondFactors;
import pix.accounts.password.Password;
import pix.accounts.recovery.OwnPassword;
import pix.accounts.recovery.TellOwner;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;

/** An app is told a secret, and its first code proves that it has it: from then on log-ins ask for a code. */
@Service
public class TurnFactorOn {

    /** What comes of the first code. */
    public sealed interface Outcome {}

    /** It is on: the codes to keep on paper, shown this once, and a session for this browser. */
    public record TurnedOn(List<String> codes, Token session) implements Outcome {}

    public record Refused(FactorRefusal reason) implements Outcome {}

    private final SecondFactors factors;
    private final RecoveryCodes papers;
    private final OpenSessions sessions;
    private final AddressLimits limits;
    private final OwnPassword ownPassword;
    private final TellOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TurnFactorOn(
            SecondFactors factors,
            RecoveryCodes papers,
            OpenSessions sessions,
            AddressLimits limits,
            OwnPassword ownPassword,
            TellOwner owner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.papers = papers;
        this.sessions = sessions;
        this.limits = limits;
        this.ownPassword = ownPassword;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    /** Another secret, unless it is on; empty once it is there. A borrowed browser is not enough: the password is asked. */
    public Optional<FactorRefusal> begin(AccountId account, Password password) {
        return switch (ownPassword.check(account, password)) {
            case TOO_MANY_TRIES -> Optional.of(FactorRefusal.TOO_MANY_TRIES);
            case WRONG -> Optional.of(FactorRefusal.WRONG_PASSWORD);
            case RIGHT -> {
                factors.begin(account, clock.instant());
                yield Optional.empty();
            }
        };
    }

    /** Every other browser is logged out. */
    @Transactional
    public Outcome confirm(AccountId account, String code, Origin origin) {
        if (!limits.allow(LimitedAction.PASSWORD_CHANGE, "factor " + account))
            return new Refused(FactorRefusal.TOO_MANY_CODES);
        if (!factors.confirm(account, code.replaceAll("\\s", ""), clock.instant()))
            return new Refused(FactorRefusal.WRONG_CODE);
        events.publishEvent(new AccountEvent(Kind.SECOND_FACTOR_ON, account));
        owner.factorTurned(account, true, origin);
        sessions.closeAllOf(account);
        return new TurnedOn(papers.renew(account), sessions.open(account));
    }
}
