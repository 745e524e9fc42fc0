package pix.accounts.code;

import static java.time.ZoneOffset.UTC;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.secret.Digests;

/** Codes on paper, for the day the telephone is not there: ten at a time, each opens once, and only digests are kept. */
@Repository
public class RecoveryCodes {

    public static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Neither vowels nor what looks like something else. */
    private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxz";

    private static final int LENGTH = 10;

    private final JdbcClient jdbc;
    private final Digests digests;

    RecoveryCodes(JdbcClient jdbc, Digests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    /** New ones: those of before open nothing any more. */
    public List<String> renew(AccountId account) {
        forget(account);
        var codes = Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
        for (var code : codes)
            jdbc.sql("insert into accounts.recovery_code (account_id, code_digest) values (:account, :digest)")
                    .param("account", account.value())
                    .param("digest", digest(account, code))
                    .update();
        return codes;
    }

    /** However it is typed; of two at the same time, one is accepted. */
    public boolean use(AccountId account, String typed, Instant now) {
        return jdbc.sql("""
                                update accounts.recovery_code set used_at = :now
                                 where account_id = :account and code_digest = :digest and used_at is null
                                """)
                        .param("account", account.value())
                        .param("digest", digest(account, typed))
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    public void forget(AccountId account) {
        jdbc.sql("delete from accounts.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    public int left(AccountId account) {
        return jdbc.sql("select count(*) from accounts.recovery_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    private byte[] digest(AccountId account, String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return digests.of("recovery code", account + " " + plain);
    }

    /** In two halves, as it is read aloud: {@code bcd23-fgh45}. */
    private static String code() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(place -> code.append(SIGNS.charAt(place)));
        return code.insert(LENGTH / 2, '-').toString();
    }
}
