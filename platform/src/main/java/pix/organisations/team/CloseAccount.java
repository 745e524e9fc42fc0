package pix.organisations.team;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.accounts.holder.DeleteAccount;
import pix.accounts.password.Password;
import pix.accounts.recovery.OwnPassword;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.Organisation;
import pix.organisations.team.CloseOutcome.Closed;
import pix.organisations.team.CloseOutcome.Needed;
import pix.organisations.team.CloseOutcome.StaffStays;
import pix.organisations.team.CloseOutcome.TooManyTries;
import pix.organisations.team.CloseOutcome.WrongPassword;

/** A person has their account deleted, where no organisation would be left without an administrator. */
@Service
public class CloseAccount {

    private final OwnPassword ownPassword;
    private final MemberViews members;
    private final Memberships memberships;
    private final DeleteAccount deleteAccount;
    private final AuditLog journal;
    private final TransactionOperations transactions;

    CloseAccount(
            OwnPassword ownPassword,
            MemberViews members,
            Memberships memberships,
            DeleteAccount deleteAccount,
            AuditLog journal,
            TransactionOperations transactions) {
        this.ownPassword = ownPassword;
        this.members = members;
        this.memberships = memberships;
        this.deleteAccount = deleteAccount;
        this.journal = journal;
        this.transactions = transactions;
    }

    public CloseOutcome close(Person person, Password password) {
        if (person.isStaff()) return new StaffStays();
        return switch (ownPassword.check(person.id(), password)) {
            case WRONG -> new WrongPassword();
            case TOO_MANY_TRIES -> new TooManyTries();
            case RIGHT -> transactions.execute(_ -> close(person.id()));
        };
    }

    /** The organisations that this person alone administers: they say so before anything is asked. */
    public List<Organisation> neededBy(AccountId account) {
        return members.memberships(account).stream()
                .map(Member::organisation)
                .filter(organisation -> !Administration.remainsWithout(memberships.of(organisation.id()), account))
                .toList();
    }

    private CloseOutcome close(AccountId account) {
        var left = members.memberships(account);
        left.forEach(member -> memberships.hold(member.organisation().id()));
        var needed = neededBy(account);
        if (!needed.isEmpty()) return new Needed(needed);
        var entry = Entry.of(ActKind.ACCOUNT_DELETED).by(account).on("account " + account);
        if (left.isEmpty()) journal.add(entry);
        left.forEach(member -> journal.add(entry.in(member.organisation().id().value())));
        deleteAccount.delete(account);
        return new Closed();
    }
}
