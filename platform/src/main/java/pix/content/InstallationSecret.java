package pix.content;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The installation's secret: made at the first start, the same for every process and for ever. */
@Repository
class InstallationSecret {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    InstallationSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] bytes() {
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        jdbc.sql("insert into content.secret (bytes) values (:made) on conflict do nothing")
                .param("made", made)
                .update();
        return jdbc.sql("select bytes from content.secret").query(byte[].class).single();
    }
}
