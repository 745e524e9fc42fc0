package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.accounts.signup.SignUpProblem.EMAIL_INVALID;
import static pix.accounts.signup.SignUpProblem.EMAIL_MISSING;
import static pix.accounts.signup.SignUpProblem.EMAIL_TOO_LONG;
import static pix.accounts.signup.SignUpProblem.FIRST_NAME_INVALID;
import static pix.accounts.signup.SignUpProblem.FIRST_NAME_MISSING;
import static pix.accounts.signup.SignUpProblem.LAST_NAME_MISSING;
import static pix.accounts.signup.SignUpProblem.LAST_NAME_TOO_LONG;
import static pix.accounts.signup.SignUpProblem.PASSWORD_MISSING;
import static pix.accounts.signup.SignUpProblem.PASSWORD_TOO_COMMON;
import static pix.accounts.signup.SignUpProblem.TERMS_NOT_ACCEPTED;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.accounts.EmailAddress;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;

class SignUpRulesTests {

    static final String GOOD = "Trois-Hiboux-42";

    @Test
    void what_is_right_has_no_problem() {
        assertThat(SignUpRules.problemsWith(demand("Ada", "Delorme", "ada@example.net", GOOD, true)))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(SignUpRules.problemsWith(demand(" ", "\t", "", "", false)))
                .containsExactly(
                        FIRST_NAME_MISSING, LAST_NAME_MISSING, EMAIL_MISSING, PASSWORD_MISSING, TERMS_NOT_ACCEPTED);
    }

    @Test
    void names_and_addresses_fit_in_255_characters() {
        var address = "a".repeat(250) + "@example.net";

        assertThat(SignUpRules.problemsWith(demand("A".repeat(255), "A".repeat(256), address, GOOD, true)))
                .containsExactly(LAST_NAME_TOO_LONG, EMAIL_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada", "Jean-Noël", "D'Œuvre", "van der Berg", "Željko", "李小龍", "María José", "O’Neil", "Ada 2"})
    void every_name_that_people_have_is_accepted(String name) {
        assertThat(SignUpRules.problemsWith(demand(name, name, "ada@example.net", GOOD, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "<b>Ada</b>", "http://example.net", "Ada\u0000", "ada@example.net", "--"})
    void what_is_not_a_name_is_refused(String name) {
        assertThat(SignUpRules.problemsWith(demand(name, "Delorme", "ada@example.net", GOOD, true)))
                .containsExactly(FIRST_NAME_INVALID);
    }

    @Test
    void a_password_made_of_ones_own_name_is_refused() {
        assertThat(SignUpRules.problemsWith(demand("Ada", "Delorme", "ada@", "Delorme2014", true)))
                .containsExactly(EMAIL_INVALID, PASSWORD_TOO_COMMON);
    }

    @Test
    void spaces_of_any_kind_are_tidied() {
        assertThat(demand(" Jean\u00a0 Noël ", "D", "a@example.net", GOOD, true).firstName())
                .isEqualTo("Jean Noël");
    }

    @Test
    void every_problem_of_a_password_has_its_words() {
        assertThat(Stream.of(PasswordProblem.values()).map(SignUpProblem::of))
                .hasSize(4)
                .allMatch(problem -> problem.field() == SignUpProblem.Field.PASSWORD);
    }

    private static SignUpDemand demand(
            String firstName, String lastName, String email, String password, boolean acceptsTerms) {
        return new SignUpDemand(
                firstName, lastName, EmailAddress.of(email), new Password(password), acceptsTerms, Locale.FRENCH);
    }
}
