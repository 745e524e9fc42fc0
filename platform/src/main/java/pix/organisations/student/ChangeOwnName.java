package pix.organisations.student;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.NameProblem;
import pix.accounts.holder.ChangeName;
import pix.accounts.holder.NameChangeOutcome;
import pix.organisations.Organisation;
import pix.organisations.student.OwnNameOutcome.Changed;
import pix.organisations.student.OwnNameOutcome.Held;
import pix.organisations.student.OwnNameOutcome.Refused;

/** A person is called otherwise, where no school says how they are called. */
@Service
public class ChangeOwnName {

    private final HeldNames held;
    private final ChangeName changeName;

    ChangeOwnName(HeldNames held, ChangeName changeName) {
        this.held = held;
        this.changeName = changeName;
    }

    @Transactional
    public OwnNameOutcome change(AccountId account, String firstName, String lastName) {
        List<Organisation> schools = held.by(account);
        if (!schools.isEmpty()) return new Held(schools);
        return switch (changeName.change(account, firstName, lastName)) {
            case NameChangeOutcome.Changed() -> new Changed();
            case NameChangeOutcome.Refused(Optional<NameProblem> first, Optional<NameProblem> last) ->
                new Refused(first, last);
        };
    }
}
