package pix.accounts.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.accounts.Token;

/**
 * Who is signed in. The database knows; this process remembers for a minute what it was told, so that a request costs
 * one look-up in memory. Logging out is at once here and within that minute in the other processes.
 */
@Component
public class OpenSessions {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final Sessions sessions;
    private final Clock clock;
    private final Cache<String, KnownSession> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    OpenSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs an account in, here and now. */
    public Token open(AccountId account) {
        return open(account, KnownSession.IDLE);
    }

    /** Four hours, to take a campaign without an account of one's own. */
    public Token openForGuest(AccountId guest) {
        return open(guest, KnownSession.GUEST);
    }

    private Token open(AccountId account, Duration lifetime) {
        var token = Token.random();
        sessions.add(token, account, clock.instant(), lifetime);
        return token;
    }

    /** Whose this token is, if its session is not over. */
    public Optional<Person> recognise(Token token) {
        if (!token.isWellFormed()) return Optional.empty();
        var digest = token.digest();
        var session = remembered.get(key(digest), _ -> look(digest));
        return Optional.ofNullable(session)
                .filter(known -> !known.isOver(clock.instant()))
                .map(KnownSession::person);
    }

    public void close(Token token) {
        sessions.remove(token);
        forgetAfterCommit(List.of(token.digest()));
    }

    /** Everywhere: each browser in which this account is signed in. */
    public void closeAllOf(AccountId account) {
        forgetAfterCommit(sessions.removeAllOf(account));
    }

    /** What was remembered of this person is no longer so. Other processes learn it within their minute. */
    public void lookAgainAt(AccountId account) {
        var keys = remembered.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().person().id().equals(account))
                .map(Map.Entry::getKey)
                .toList();
        invalidateAfterCommit(keys);
    }

    private @Nullable KnownSession look(byte[] digest) {
        var found = sessions.find(digest).orElse(null);
        if (found == null || !found.isWorthWriting(clock.instant())) return found;
        var now = clock.instant();
        if (!found.isOver(now)) sessions.seen(digest, now, found.expiryIfSeenAt(now));
        return found;
    }

    private void forgetAfterCommit(List<byte[]> digests) {
        invalidateAfterCommit(digests.stream().map(OpenSessions::key).toList());
    }

    /** Not before: until then the database still answers as before, and would be believed again. */
    private void invalidateAfterCommit(List<String> keys) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) remembered.invalidateAll(keys);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    remembered.invalidateAll(keys);
                }
            });
    }

    private static String key(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
