package pix.accounts.password;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks hashes, a few at a time. A hash costs a processor some 50 ms and 19 MiB on purpose: a class that
 * logs in together waits in line here, so that the pupils who are answering are still served.
 */
@Component
public class HashPasswords {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** What an unknown login is compared with, so that it takes as long as a known one; made while everything else starts. */
    private final CompletableFuture<PasswordHash> decoy =
            CompletableFuture.supplyAsync(() -> new PasswordHash(argon2.encode("nobody's password")));

    public PasswordHash hash(Password password) {
        return inLine(() -> new PasswordHash(argon2.encode(password.value())));
    }

    /** Whether this opens that; with nothing to open, as long and no. */
    public boolean opens(Password password, Optional<PasswordHash> hash) {
        var compared = hash.orElseGet(decoy::join).value();
        return inLine(() -> argon2.matches(password.value(), compared)) && hash.isPresent();
    }

    private <T> T inLine(Supplier<T> work) {
        if (!aPlaceIsFree()) throw new TooBusy();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean aPlaceIsFree() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
