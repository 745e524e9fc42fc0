package pix.accounts.secret;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Made by whichever process needs one first, and then the same for all of them. */
@Repository
class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    Secrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] named(String name) {
        var value = new byte[BYTES];
        RANDOM.nextBytes(value);
        jdbc.sql("insert into accounts.secret (name, value) values (:name, :value) on conflict (name) do nothing")
                .param("name", name)
                .param("value", value)
                .update();
        return jdbc.sql("select value from accounts.secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
