package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a3@lycee.example, a4@lycee.example",
                "a3@lycee.example; a4@lycee.example;",
                "a3@lycee.example a4@lycee.example",
                "a3@lycee.example\na4@lycee.example\n",
                "a3@lycee.example\r\n\r\n\ta4@lycee.example",
                "Jean Dupont <a3@lycee.example>; a4@lycee.example",
                "Jean Dupont <a3@lycee.example>, Zoé Martin <a4@lycee.example>",
                "Dupont, Jean <a3@lycee.example>, Martin, Zoé <a4@lycee.example>",
                "\"Dupont, Jean\" <a3@lycee.example>;\"Martin; Zoé\" <a4@lycee.example>",
                "“Dupont, Jean” <a3@lycee.example>; a4@lycee.example.",
                "J. Dupont <A3@Lycee.example> Zoé-Anne d’Arc <a4@lycee.example>",
                "<a3@lycee.example><a4@lycee.example>",
                "a3@lycee.example (Jean), a4@lycee.example (Zoé)",
                "a3@lycee.example\u00A0;\u202Fa4@lycee.example\u200B",
                "a3@lycee.example, A3@lycee.example., Jean <a3@LYCEE.example>, a4@lycee.example",
                "mailto:a3@lycee.example, a4@lycee. example",
                ",; a3@lycee.example ,,;; a4@lycee.example , ;"
            })
    void two_people_are_two_addresses(String typed) {
        assertThat(EmailAddresses.typed(typed))
                .containsExactly(new EmailAddress("a3@lycee.example"), new EmailAddress("a4@lycee.example"));
    }

    /** Nobody is invited by half of what was typed, and nothing that was typed is lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jean dupont@lycee.example",
                "jean.dupont, Zoé <a4@lycee.example>",
                "a3@lycee, a4@lycee.example",
                "Zoé <a4@lycee>, a5@lycee.example",
                "a4@lycee.example, jean",
                "<>, a4@lycee.example",
                "a3@lycee.example/a4@lycee.example"
            })
    void what_is_no_address_is_told(String typed) {
        assertThat(EmailAddresses.typed(typed)).anyMatch(email -> !email.isValid());
    }

    @Test
    void nothing_is_nobody() {
        assertThat(List.of("", " \n ", ",;", "\u00A0"))
                .allMatch(typed -> EmailAddresses.typed(typed).isEmpty());
    }
}
