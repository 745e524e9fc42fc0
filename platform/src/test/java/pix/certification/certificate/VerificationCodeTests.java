package pix.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    @Test
    void eight_different_signs_that_are_not_mistaken_for_each_other() {
        var codes = IntStream.range(0, 2_000)
                .mapToObj(_ -> VerificationCode.random())
                .toList();
        assertThat(codes)
                .allMatch(code -> code.value().chars().skip(2).distinct().count() == 8);
        assertThat(codes.stream().distinct().count()).isGreaterThan(1_990);
        assertThat(codes.stream()
                        .flatMapToInt(code -> code.value().chars().skip(2))
                        .distinct()
                        .count())
                .isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P-B2C3D4F6", "p-b2c3d4f6", " P-B2C3 D4F6 ", "b2c3d4f6", "P B2C3D4F6", "PB2C3D4F6", "P–B2C3D4F6"
            })
    void it_is_known_as_people_type_it(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("P-B2C3D4F6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P-", "P-B2C3D4", "P-B2C3D4F66", "P-B2C3D4FA", "P-B2C3D4F0", "Q-B2C3D4F6", "\u0000", "é"})
    void what_cannot_be_one_is_none(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }

    /** A code may begin with a P, and be typed without its beginning. */
    @Test
    void a_code_that_begins_with_p_is_not_cut() {
        assertThat(VerificationCode.typed("PB2C3D4F")).contains(new VerificationCode("P-PB2C3D4F"));
    }
}
