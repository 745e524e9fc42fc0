package pix.accounts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.shared.NotFound;

@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the login already opens an account: of two simultaneous demands, one wins. */
    Optional<AccountId> add(NewAccount account, Instant now) {
        return jdbc.sql("""
                insert into accounts.account (first_name, last_name, email, username, password_hash, locale,
                                              staff_role, terms_accepted_at, email_confirmed_at, created_at)
                values (:first, :last, :email, :username, :hash, :locale, :role, :terms, :confirmed, :now)
                on conflict do nothing
                returning id
                """)
                .param("first", account.firstName())
                .param("last", account.lastName())
                .param("email", account.login() instanceof ByEmail(var email) ? email.value() : null)
                .param("username", account.login() instanceof ByUsername(var username) ? username : null)
                .param("hash", account.passwordHash().value())
                .param("locale", account.locale().getLanguage())
                .param("role", account.staffRole().map(Enum::name).orElse(null))
                .param("terms", utc(account.termsAcceptedAt()))
                .param("confirmed", utc(account.emailConfirmedAt()))
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    boolean has(String login) {
        return jdbc.sql("select count(*) from accounts.account where email = :login or username = :login")
                        .param("login", login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<AccountId> withLogin(String login) {
        return jdbc.sql("select id from accounts.account where (email = :login or username = :login) and not is_guest")
                .param("login", login)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    boolean areAny() {
        return jdbc.sql("select exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    AccountSummary summary(AccountId id) {
        return jdbc.sql("""
                select first_name, last_name, email, username, locale, email_confirmed_at is not null as is_confirmed
                  from accounts.account
                 where id = :id
                """)
                .param("id", id.value())
                .query(Accounts::summary)
                .optional()
                .orElseThrow(() -> new NotFound("account", id));
    }

    AccountDates dates(AccountId id) {
        return jdbc.sql("select created_at, terms_accepted_at, email_confirmed_at from accounts.account where id = :id")
                .param("id", id.value())
                .query((row, _) -> new AccountDates(
                        row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("terms_accepted_at"))
                                .map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("email_confirmed_at"))
                                .map(Timestamp::toInstant)))
                .optional()
                .orElseThrow(() -> new NotFound("account", id));
    }

    /** Nothing is known of a guest but a number, which tells one from another. */
    AccountId addGuest(Locale locale, Instant now) {
        return jdbc.sql("""
                insert into accounts.account (id, first_name, last_name, is_guest, locale, created_at)
                overriding system value
                select number, 'Invité', 'n° ' || number, true, :locale, :now
                  from nextval(pg_get_serial_sequence('accounts.account', 'id')) as number
                returning id
                """)
                .param("locale", locale.getLanguage())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new AccountId(row.getLong("id")))
                .single();
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        return jdbc
                .sql("select id, first_name || ' ' || last_name as name from accounts.account where id in (:ids)")
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query((row, _) -> Map.entry(new AccountId(row.getLong("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<AccountId, AccountSummary> summaries(Collection<AccountId> ids) {
        return jdbc
                .sql("""
                        select id, first_name, last_name, email, username, locale,
                               email_confirmed_at is not null as is_confirmed
                          from accounts.account
                         where id in (:ids)
                        """)
                .param("ids", ids.stream().map(AccountId::value).toList())
                .query((row, number) -> Map.entry(new AccountId(row.getLong("id")), summary(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean hasSeenInstructions(AccountId id) {
        return jdbc.sql("select instructions_seen_at is not null from accounts.account where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("account", id));
    }

    /** The first time counts; the later ones change nothing. */
    void instructionsSeen(AccountId id, Instant now) {
        jdbc.sql("""
                update accounts.account set instructions_seen_at = :now
                 where id = :id and instructions_seen_at is null
                """).param("now", now.atOffset(UTC)).param("id", id.value()).update();
    }

    void speaks(AccountId id, Locale locale) {
        jdbc.sql("update accounts.account set locale = :locale where id = :id")
                .param("locale", locale.getLanguage())
                .param("id", id.value())
                .update();
    }

    private static AccountSummary summary(ResultSet row, int number) throws SQLException {
        return new AccountSummary(
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("username")),
                Locale.of(row.getString("locale")),
                row.getBoolean("is_confirmed"));
    }

    private static @Nullable Object utc(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(UTC)).orElse(null);
    }
}
