package pix.accounts.holder;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.NameProblem;
import pix.accounts.holder.NameChangeOutcome.Changed;
import pix.accounts.holder.NameChangeOutcome.Refused;
import pix.accounts.session.OpenSessions;
import pix.engine.writing.Typed;

/** A person is called otherwise. What was sent before keeps the name that it was sent with. */
@Service
public class ChangeName {

    private final HeldAccounts accounts;
    private final OpenSessions sessions;

    ChangeName(HeldAccounts accounts, OpenSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Transactional
    public NameChangeOutcome change(AccountId account, String firstName, String lastName) {
        var first = Typed.line(firstName);
        var last = Typed.line(lastName);
        Optional<NameProblem> ofFirst = NameProblem.of(first);
        Optional<NameProblem> ofLast = NameProblem.of(last);
        if (ofFirst.isPresent() || ofLast.isPresent()) return new Refused(ofFirst, ofLast);
        accounts.rename(account, first, last);
        sessions.lookAgainAt(account);
        return new Changed();
    }
}
