package pix.bank.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTests {

    static final Secret SECRET = Secret.known("a test");

    @Test
    void the_same_words_make_the_same_and_each_word_stands_for_itself() {
        assertThat(hex("a", "b")).isEqualTo(hex("a", "b"));
        assertThat(List.of(hex("ab", "c"), hex("a", "bc"), hex("abc"), hex("abc", ""), hex("", "abc"), hex()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_it_is_printed_and_a_short_one_is_refused() {
        assertThat(SECRET).hasToString("a secret");
        assertThatThrownBy(() -> new Secret(new byte[31])).hasMessageContaining("32 bytes");
    }

    @Test
    void a_number_goes_with_its_words_and_differs_with_secret_and_purpose() {
        var seeds = new Seeds(SECRET, "learning");

        assertThat(seeds.number("12", "@motcle1"))
                .isEqualTo(new Seeds(SECRET, "learning").number("12", "@motcle1"))
                .isNotEqualTo(seeds.number("13", "@motcle1"))
                .isNotEqualTo(new Seeds(SECRET, "exam").number("12", "@motcle1"))
                .isNotEqualTo(new Seeds(Secret.known("another"), "learning").number("12", "@motcle1"));
        assertThat(IntStream.range(0, 2_000).map(each -> seeds.number("" + each)))
                .allMatch(number -> number >= 0 && number < 1 << 30)
                .doesNotHaveDuplicates();
    }

    private static String hex(String... words) {
        return HexFormat.of().formatHex(SECRET.digest(words));
    }
}
