package pix.accounts.code;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTests {

    static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B, SHA-1: of its eight figures the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-1, true", "0, true", "29, true", "59, true", "60, false"})
    void a_clock_may_drift_by_one_step(long late, boolean isAccepted) {
        var shown = Totp.code(SECRET, 1111111110L / 30);

        assertThat(Totp.step(SECRET, shown, Instant.ofEpochSecond(1111111110L + late))
                        .isPresent())
                .isEqualTo(isAccepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28708", "2870822", "28 7082", "２８７０８２", "abcdef", "-87082"})
    void what_is_no_code_is_none(String typed) {
        assertThat(Totp.step(SECRET, typed, Instant.ofEpochSecond(59))).isEmpty();
    }

    /** RFC 4648. */
    @Test
    void a_secret_is_written_in_base_32() {
        assertThat(new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").bytes()).isEqualTo(SECRET);
        assertThat(new TotpSecret("GEZDGNBVGY").inGroups()).isEqualTo("GEZD GNBV GY");
        assertThat(TotpSecret.random().bytes()).hasSize(20);
    }

    @Test
    void the_address_of_a_secret_bears_the_names_that_apps_show() {
        assertThat(new TotpSecret("GEZDGNBV").address("Pix & Cie", "ada@x.example"))
                .isEqualTo("otpauth://totp/Pix%20%26%20Cie%3Aada%40x.example?secret=GEZDGNBV&issuer=Pix%20%26%20Cie");
    }
}
