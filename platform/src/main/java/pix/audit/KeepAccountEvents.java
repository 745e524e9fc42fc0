package pix.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.accounts.AccountEvent;
import pix.accounts.FactorReset;

/** What happens to accounts is told in the journal, in the transaction that causes it where there is one. */
@Component
class KeepAccountEvents {

    private final AuditLog journal;
    private final RepeatedActs repeated;

    KeepAccountEvents(AuditLog journal, RepeatedActs repeated) {
        this.journal = journal;
        this.repeated = repeated;
    }

    @EventListener
    void on(AccountEvent event) {
        switch (event.kind()) {
            case LOGGED_IN -> keep(ActKind.SESSION_OPENED, event);
            case PASSWORD_CHANGED -> keep(ActKind.PASSWORD_CHANGED, event);
            case EMAIL_CHANGED -> keep(ActKind.EMAIL_CHANGED, event);
            case SECOND_FACTOR_ON -> keep(ActKind.FACTOR_ON, event);
            case SECOND_FACTOR_OFF -> keep(ActKind.FACTOR_OFF, event);
            case RECOVERY_CODE_USED -> keep(ActKind.FACTOR_CODEUSED, event);
            case RECOVERY_CODES_RENEWED -> keep(ActKind.FACTOR_CODESRENEWED, event);
            case LOG_IN_REFUSED -> count(ActKind.SESSION_REFUSED, event);
            case LOGIN_LOCKED -> count(ActKind.LOGIN_LOCKED, event);
            case LOGIN_BLOCKED -> count(ActKind.LOGIN_BLOCKED, event);
        }
    }

    @EventListener
    void on(FactorReset reset) {
        journal.addAbout(
                reset.owner(),
                Entry.of(ActKind.FACTOR_RESET).by(reset.by()).on(reset.owner()).saying(reset.reason()));
    }

    /** The owner did it. */
    private void keep(ActKind kind, AccountEvent event) {
        event.account()
                .ifPresent(owner ->
                        journal.addAbout(owner, Entry.of(kind).by(owner).on(owner)));
    }

    /** Nobody knows who did it; of a login that opens nothing, not even on what. */
    private void count(ActKind kind, AccountEvent event) {
        var entry = Entry.of(kind);
        repeated.count(event.account().map(entry::on).orElse(entry), event.account());
    }
}
