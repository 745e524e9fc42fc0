package pix.accounts.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.secret.SealedSecrets;

/** The second factor of each account that has one. Its secret is sealed for this account: a row alone opens nothing. */
@Repository
public class SecondFactors {

    private static final String PURPOSE = "second factor";
    private static final String WAITING = "confirmed_at is null";

    private final JdbcClient jdbc;
    private final SealedSecrets seals;

    SecondFactors(JdbcClient jdbc, SealedSecrets seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Whether log-ins ask for a code. */
    public boolean isOn(AccountId account) {
        return jdbc.sql("""
                        select exists (select from accounts.second_factor
                                        where account_id = :account and confirmed_at is not null)
                        """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** A new secret, which asks for nothing until a code has proved that an app knows it. One that is on stays. */
    public void begin(AccountId account, Instant now) {
        jdbc.sql("""
                        insert into accounts.second_factor as f (account_id, secret, begun_at) values (:account, :secret, :now)
                        on conflict (account_id) do update set secret = :secret, begun_at = :now where f.confirmed_at is null
                        """)
                .param("account", account.value())
                .param(
                        "secret",
                        seals.seal(PURPOSE, account, TotpSecret.random().text().getBytes(UTF_8)))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** The secret that waits for its first code. */
    public Optional<TotpSecret> waiting(AccountId account) {
        return sealed(account, WAITING).map(kept -> opened(account, kept));
    }

    /** The first code of the secret that waits, and of no later one: from now on log-ins ask for one. */
    public boolean confirm(AccountId account, String code, Instant now) {
        var kept = sealed(account, WAITING);
        var step = kept.map(secret -> Totp.step(opened(account, secret).bytes(), code, now));
        if (step.isEmpty() || step.get().isEmpty()) return false;
        return jdbc.sql("""
                                update accounts.second_factor set confirmed_at = :now, last_step = :step
                                 where account_id = :account and confirmed_at is null and secret = :kept
                                """)
                        .param("kept", kept.orElseThrow())
                        .param("account", account.value())
                        .param("now", now.atOffset(UTC))
                        .param("step", step.get().getAsLong())
                        .update()
                == 1;
    }

    /** Whether this code is shown now and was not used before: of two at the same time, one is accepted. */
    public boolean accept(AccountId account, String code, Instant now) {
        var step = sealed(account, "confirmed_at is not null")
                .map(kept -> Totp.step(opened(account, kept).bytes(), code, now));
        if (step.isEmpty() || step.get().isEmpty()) return false;
        return jdbc.sql("""
                                update accounts.second_factor set last_step = :step
                                 where account_id = :account and confirmed_at is not null and last_step < :step
                                """)
                        .param("account", account.value())
                        .param("step", step.get().getAsLong())
                        .update()
                == 1;
    }

    /** False where there was none. */
    public boolean remove(AccountId account) {
        return jdbc.sql("delete from accounts.second_factor where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private Optional<byte[]> sealed(AccountId account, String state) {
        return jdbc.sql("select secret from accounts.second_factor where account_id = :account and " + state)
                .param("account", account.value())
                .query(byte[].class)
                .optional();
    }

    private TotpSecret opened(AccountId account, byte[] kept) {
        return new TotpSecret(new String(seals.open(PURPOSE, account, kept), UTF_8));
    }
}
