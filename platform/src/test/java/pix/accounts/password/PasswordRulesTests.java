package pix.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.accounts.password.PasswordProblem.MISSING;
import static pix.accounts.password.PasswordProblem.TOO_COMMON;
import static pix.accounts.password.PasswordProblem.TOO_LONG;
import static pix.accounts.password.PasswordProblem.TOO_SIMPLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"Trois-Hiboux-42", "vK7pQz2mL", "Éclair9brumeux", "ΩμέγαΔελτα7ρω", "Tasse9 Lampe verte"})
    void a_good_password_has_no_problem(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab3defg", "abcdefg9x", "ABCDEFG9X", "Abcdefghx", "𝔸b3defg"})
    void it_takes_eight_characters_of_three_kinds(String password) {
        assertThat(problem(password)).contains(TOO_SIMPLE);
    }

    @Test
    void upper_case_lower_case_and_digits_are_those_of_every_alphabet() {
        assertThat(problem("Жщфюрыцъ٣")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1",
                "Azerty123",
                "Azertyuiop1",
                "Motdepasse1",
                "Bonjour123",
                "Soleil2012",
                "Marseille13",
                "Loulou123",
                "Aaaaaaa1",
                "Abcdefg1",
                "Qwerty12345",
                "Pix12345",
                "M0tdepasse"
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(problem(password)).contains(TOO_COMMON);
    }

    @Test
    void what_is_known_of_its_owner_is_too_easy_to_guess() {
        assertThat(problem("Delorme2014")).isEmpty();
        assertThat(PasswordRules.problemWith(new Password("Delorme2014"), List.of("Ada", "Delorme")))
                .contains(TOO_COMMON);
    }

    @Test
    void an_endless_password_is_refused_at_once() {
        assertThat(problem("Ab3" + "x".repeat(126))).contains(TOO_LONG);
        assertThat(problem("Ab3" + "kqzw7 ".repeat(20))).isEmpty();
    }

    @Test
    void nothing_is_said_to_be_missing_rather_than_too_simple() {
        assertThat(problem("")).contains(MISSING);
    }

    @Test
    void a_password_is_the_same_from_every_keyboard() {
        assertThat(new Password("E\u0301clair9brumeux")).isEqualTo(new Password("Éclair9brumeux"));
    }

    private static Optional<PasswordProblem> problem(String password) {
        return PasswordRules.problemWith(new Password(password), List.of());
    }
}
