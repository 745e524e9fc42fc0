package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedLoginTests {

    /** Row S238, and the username of the rules. */
    @ParameterizedTest
    @CsvSource({
        "test@example.net, t***@example.net",
        "a@example.net, a***@example.net",
        "john.doe0101, j***.d***0101",
        "jean.de.la.rue0101, j***.d***0101",
        "odd, ***"
    })
    void its_owner_recognises_it_and_nobody_learns_it(String login, String masked) {
        assertThat(MaskedLogin.of(Optional.of(login))).contains(new MaskedLogin(masked));
    }

    /** Row S240: an account that opens from elsewhere only. */
    @Test
    void no_login_is_nothing() {
        assertThat(MaskedLogin.of(Optional.empty())).isEmpty();
    }
}
