package pix.accounts.factor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountEvent;
import pix.accounts.AccountEvent.Kind;
import pix.accounts.AccountId;
import pix.accounts.code.RecoveryCodes;
import pix.accounts.code.SecondFactors;
import pix.accounts.password.Password;
import pix.accounts.recovery.OwnPassword;
import pix.accounts.recovery.TellOwner;
import pix.accounts.session.ForgetCodes;
import pix.accounts.session.Origin;

/** The owner of a second factor turns it off or takes new codes on paper: with the password and a code, both. */
@Service
public class ChangeFactor {

    /** @param codes the new ones on paper; none when it was turned off */
    public record Outcome(Optional<FactorRefusal> refusal, List<String> codes) {

        static Outcome refused(FactorRefusal reason) {
            return new Outcome(Optional.of(reason), List.of());
        }
    }

    private final SecondFactors factors;
    private final RecoveryCodes papers;
    private final OwnPassword ownPassword;
    private final ForgetCodes forget;
    private final TellOwner owner;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    ChangeFactor(
            SecondFactors factors,
            RecoveryCodes papers,
            OwnPassword ownPassword,
            ForgetCodes forget,
            TellOwner owner,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.factors = factors;
        this.papers = papers;
        this.ownPassword = ownPassword;
        this.forget = forget;
        this.owner = owner;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Outcome turnOff(AccountId account, Password password, String code, Origin origin) {
        return proved(account, password, code, () -> {
            factors.remove(account);
            papers.forget(account);
            forget.of(account);
            events.publishEvent(new AccountEvent(Kind.SECOND_FACTOR_OFF, account));
            owner.factorTurned(account, false, origin);
            return List.of();
        });
    }

    public Outcome renewCodes(AccountId account, Password password, String code, Origin origin) {
        return proved(account, password, code, () -> {
            events.publishEvent(new AccountEvent(Kind.RECOVERY_CODES_RENEWED, account));
            owner.codesRenewed(account, origin);
            return papers.renew(account);
        });
    }

    /** The password is the slow part: no connection is held meanwhile. */
    private Outcome proved(AccountId account, Password password, String code, Supplier<List<String>> change) {
        var known = ownPassword.check(account, password);
        if (known == OwnPassword.Answer.TOO_MANY_TRIES) return Outcome.refused(FactorRefusal.TOO_MANY_TRIES);
        if (known == OwnPassword.Answer.WRONG) return Outcome.refused(FactorRefusal.WRONG_PASSWORD);
        return transactions.execute(_ -> accepts(account, code)
                ? new Outcome(Optional.empty(), change.get())
                : Outcome.refused(FactorRefusal.WRONG_CODE));
    }

    private boolean accepts(AccountId account, String code) {
        var now = clock.instant();
        if (factors.accept(account, code.replaceAll("\\s", ""), now)) return true;
        if (!papers.use(account, code, now)) return false;
        events.publishEvent(new AccountEvent(Kind.RECOVERY_CODE_USED, account));
        return true;
    }
}
