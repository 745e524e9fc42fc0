package pix.content;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.bank.question.Secret;

/** The installation's secret: made at the first start, the same for every process and for ever. */
@Repository
class InstallationSecret {

    private static final int BYTES = 32;

    private final Secret secret;

    InstallationSecret(JdbcClient jdbc) {
        secret = new Secret(kept(jdbc));
    }

    /** What one use may know of it. */
    Secret of(String use) {
        return secret.apart(use);
    }

    private static byte[] kept(JdbcClient jdbc) {
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        jdbc.sql("insert into content.secret (bytes) values (:made) on conflict do nothing")
                .param("made", made)
                .update();
        return jdbc.sql("select bytes from content.secret").query(byte[].class).single();
    }
}
