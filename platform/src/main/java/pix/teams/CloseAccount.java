package pix.teams;

import java.util.List;
import java.util.stream.Stream;
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
import pix.teams.CloseOutcome.Closed;
import pix.teams.CloseOutcome.Needed;
import pix.teams.CloseOutcome.StaffStays;
import pix.teams.CloseOutcome.TooManyTries;
import pix.teams.CloseOutcome.WrongPassword;

/** A person has their account deleted, where no space would be left without an administrator. */
@Service
public class CloseAccount {

    private final OwnPassword ownPassword;
    private final SpaceOwners owners;
    private final Memberships memberships;
    private final DeleteAccount deleteAccount;
    private final AuditLog journal;
    private final TransactionOperations transactions;

    CloseAccount(
            OwnPassword ownPassword,
            SpaceOwners owners,
            Memberships memberships,
            DeleteAccount deleteAccount,
            AuditLog journal,
            TransactionOperations transactions) {
        this.ownPassword = ownPassword;
        this.owners = owners;
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

    /** The names of the spaces of a person. */
    public List<String> spaces(AccountId account) {
        return names(mine(account).stream());
    }

    /** Those that this person alone administers: they say so before anything is asked. */
    public List<String> neededBy(AccountId account) {
        return names(mine(account).stream()
                .filter(member -> !Administration.remainsWithout(memberships.of(member.space()), account)));
    }

    private CloseOutcome close(AccountId account) {
        var left = mine(account);
        left.forEach(member -> owners.hold(member.space()));
        var needed = neededBy(account);
        if (!needed.isEmpty()) return new Needed(needed);
        var entry = Entry.of(ActKind.ACCOUNT_DELETED).by(account).on("account " + account);
        if (left.isEmpty()) journal.add(entry);
        left.forEach(member -> owners.tell(member.space(), entry));
        deleteAccount.delete(account);
        return new Closed();
    }

    /** Those that have not ceased, always in the same order: two people who close their accounts do not wait for each other. */
    private List<Membership> mine(AccountId account) {
        return memberships.of(account).stream()
                .filter(member -> owners.find(member.space()).isPresent())
                .toList();
    }

    private List<String> names(Stream<Membership> members) {
        return members.map(member -> owners.name(member.space()))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
