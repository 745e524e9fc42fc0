package pix.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashingPasswordsTests {

    static final Password PASSWORD = new Password("Trois-Hiboux-42");

    private final HashPasswords hashing = new HashPasswords();

    @Test
    void a_hash_is_argon2id_and_opens_with_its_password_only() {
        var hash = hashing.hash(PASSWORD);

        assertThat(hash.value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.opens(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(hashing.opens(new Password("Trois-Hiboux-43"), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void nothing_opens_an_account_that_does_not_exist() {
        assertThat(hashing.opens(PASSWORD, Optional.empty())).isFalse();
        assertThat(hashing.opens(new Password("nobody's password"), Optional.empty()))
                .isFalse();
    }

    @Test
    void a_password_and_its_hash_do_not_show_in_a_log_line() {
        assertThat("%s %s".formatted(PASSWORD, new PasswordHash("$argon2id$secret")))
                .isEqualTo("a password a password hash");
    }
}
