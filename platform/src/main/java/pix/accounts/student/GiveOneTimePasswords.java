package pix.accounts.student;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.PasswordHash;
import pix.accounts.recovery.TellOwner;
import pix.accounts.session.FamiliarPlaces;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.UnlockLogin;

/**
 * A school gives pupils new passwords, each of which opens once: all of them or none. Whoever was signed in is not any
 * more, and a login that was locked is free again. No connection is held while the passwords are hashed.
 */
@Service
public class GiveOneTimePasswords {

    private final StudentAccounts accounts;
    private final HashPasswords hashing;
    private final OpenSessions sessions;
    private final FamiliarPlaces places;
    private final UnlockLogin unlock;
    private final TellOwner owner;
    private final TransactionOperations transactions;
    private final Clock clock;

    GiveOneTimePasswords(
            StudentAccounts accounts,
            HashPasswords hashing,
            OpenSessions sessions,
            FamiliarPlaces places,
            UnlockLogin unlock,
            TellOwner owner,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.sessions = sessions;
        this.places = places;
        this.unlock = unlock;
        this.owner = owner;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * An account of the platform's staff gets none. Empty where nothing was to be done.
     *
     * @param giver the school's name, for the letter to those who have a mailbox
     * @param begins what else is done in the same transaction; false where nothing is to be done after all
     */
    public Optional<Map<AccountId, OneTimePassword>> give(
            Set<AccountId> students, String giver, PasswordSeed seed, BooleanSupplier begins) {
        var found = accounts.waysIn(students);
        var drawn = drawn(found, seed);
        var hashes = drawn.entrySet().stream()
                .collect(toMap(
                        Entry::getKey, entry -> hashing.hash(entry.getValue().password())));
        var isDone = transactions.execute(_ -> {
            if (!begins.getAsBoolean()) return false;
            keep(found, hashes, giver);
            return true;
        });
        return Optional.of(drawn).filter(_ -> isDone);
    }

    /** Those that were given with this seed. */
    public Map<AccountId, OneTimePassword> given(Set<AccountId> students, PasswordSeed seed) {
        return drawn(accounts.waysIn(students), seed);
    }

    private static Map<AccountId, OneTimePassword> drawn(Collection<WaysIn> students, PasswordSeed seed) {
        var drawn = new LinkedHashMap<AccountId, OneTimePassword>();
        students.forEach(student -> drawn.put(student.account(), seed.draw(student.account())));
        return drawn;
    }

    private void keep(Collection<WaysIn> students, Map<AccountId, PasswordHash> hashes, String giver) {
        var now = clock.instant();
        hashes.forEach((account, hash) -> accounts.give(account, hash, now));
        hashes.keySet().forEach(sessions::closeAllOf);
        hashes.keySet().forEach(places::forgetAllOf);
        hashes.keySet().forEach(account -> owner.passwordGiven(account, giver));
        students.stream()
                .flatMap(student ->
                        Stream.concat(student.email().map(EmailAddress::value).stream(), student.username().stream()))
                .forEach(unlock::unlock);
    }
}
