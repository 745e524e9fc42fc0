package pix.organisations.student;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.Username;
import pix.accounts.student.AddUsername;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;

/** A member of a school gives a pupil a username beside the e-mail; the journal tells who did. */
@Service
public class GiveUsername {

    private final AddUsername usernames;
    private final AuditLog journal;

    GiveUsername(AddUsername usernames, AuditLog journal) {
        this.usernames = usernames;
        this.journal = journal;
    }

    /** Empty when the account has one already. */
    @Transactional
    public Optional<Username> give(Member giver, Student student, AccountId account, LocalDate birth) {
        var added = usernames.add(account, student.firstName(), student.lastName(), birth);
        if (added.isPresent())
            journal.add(Entry.of(ActKind.USERNAME_GIVEN)
                    .by(giver.account())
                    .on("student " + student.id())
                    .in(giver.organisation().id().value()));
        return added;
    }
}
