package pix.accounts.session;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.ExpiringRows;
import pix.accounts.Token;
import pix.accounts.address.Source;
import pix.accounts.secret.Digests;

/** The browsers and addresses where an account has been opened before. */
@Repository
public class FamiliarPlaces implements ExpiringRows {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Digests digests;
    private final Clock clock;

    FamiliarPlaces(JdbcClient jdbc, Digests digests, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.clock = clock;
    }

    /** This account is open there now. */
    public void remember(AccountId account, Origin origin) {
        places(origin)
                .forEach(place -> jdbc.sql("""
                insert into accounts.familiar_place as known (account_id, place_digest, seen_at)
                values (:account, :place, :now)
                on conflict (account_id, place_digest) do update set seen_at = :now
                """)
                        .param("account", account.value())
                        .param("place", place)
                        .param("now", clock.instant().atOffset(UTC))
                        .update());
    }

    /** Whether what this login opens has been opened there; one look-up, whether or not it opens anything. */
    boolean know(String login, Origin origin) {
        return knows(login, places(origin));
    }

    /** The browser, if what this login opens has been opened with it: its own failures are counted apart. */
    Optional<String> device(String login, Origin origin) {
        return origin.device()
                .map(this::place)
                .filter(place -> knows(login, Stream.of(place)))
                .map(HexFormat.of()::formatHex);
    }

    /** None is trusted any more. */
    public void forgetAllOf(AccountId account) {
        jdbc.sql("delete from accounts.familiar_place where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.familiar_place where seen_at < :then")
                .param("then", now.minus(REMEMBERED).atOffset(UTC))
                .update();
    }

    private boolean knows(String login, Stream<byte[]> places) {
        return jdbc.sql("""
                select exists (
                    select from accounts.familiar_place known
                      join accounts.account a on a.id = known.account_id
                     where (a.email = :login or a.username = :login) and known.place_digest = any(:places))
                """)
                .param("login", login)
                .param("places", places.toArray(byte[][]::new))
                .query(Boolean.class)
                .single();
    }

    private Stream<byte[]> places(Origin origin) {
        var address =
                digests.of("place", "address " + Source.of(origin.address()).name());
        return Stream.concat(Stream.of(address), origin.device().map(this::place).stream());
    }

    private byte[] place(Token device) {
        return digests.of("place", "device " + device.value());
    }
}
