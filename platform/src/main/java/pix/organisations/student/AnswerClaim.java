package pix.organisations.student;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;
import pix.organisations.OrganisationId;

/** Whether a school is entrusted with an account that was opened elsewhere: its owner says so, or the school that opened it. */
@Service
public class AnswerClaim {

    private final Claims claims;
    private final AuditLog journal;
    private final Clock clock;

    AnswerClaim(Claims claims, AuditLog journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** The owner's yes; false when there is nothing to answer any more. */
    @Transactional
    public boolean agree(AccountId owner, OrganisationId claimant) {
        var answered = claims.agree(claimant, owner, clock.instant());
        answered.ifPresent(student -> write(ActKind.CLAIM_AGREED, owner, claimant, student));
        return answered.isPresent();
    }

    /** The owner's no: they are not that pupil, and the next roll does not link them again. */
    @Transactional
    public boolean decline(AccountId owner, OrganisationId claimant) {
        var answered = claims.unlink(claimant, owner, clock.instant());
        answered.ifPresent(student -> write(ActKind.CLAIM_DECLINED, owner, claimant, student));
        return answered.isPresent();
    }

    /** The word of an administrator of the school where the account was opened, for a pupil of its roll. */
    @Transactional
    public boolean answer(Member administrator, StudentId pupil, OrganisationId claimant, boolean agrees) {
        var holder = administrator.administrating().organisation().id();
        var now = clock.instant();
        Optional<StudentId> answered = claims.openedHere(holder, pupil)
                .flatMap(account ->
                        agrees ? claims.agree(claimant, account, now) : claims.decline(claimant, account, now));
        var kind = agrees ? ActKind.CLAIM_AGREED : ActKind.CLAIM_DECLINED;
        answered.ifPresent(student -> {
            write(kind, administrator.account(), claimant, student);
            write(kind, administrator.account(), holder, pupil);
        });
        return answered.isPresent();
    }

    private void write(ActKind kind, AccountId actor, OrganisationId organisation, StudentId student) {
        journal.add(Entry.of(kind).by(actor).on("student " + student).in(organisation.value()));
    }
}
