package pix.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.net", "ada.d+pix@sub.example.fr", "o'neil@example.net", "a_b-c@ex-ample.museum"})
    void an_address_is_valid(String typed) {
        assertThat(EmailAddress.of(typed).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.net",
                "ada@example",
                "ada@exa mple.net",
                "ada@example.net, eve@example.net",
                "ada@example..net",
                "ada@-example.net",
                "ada\r\nBcc: eve@example.net",
                "ada@example.net\0",
                "Bcc: <ada@example.net>, <eve@example.net>",
                "ada\r\n<eve@example.net>",
                "<>",
                "mailto:",
                "Ada <ada>",
                "ada@example.net eve@example.net"
            })
    void anything_else_is_not(String typed) {
        assertThat(EmailAddress.of(typed).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.o'neil-roy@example.net\u200B",
                "\uFEFFada.o'neil-roy@example.net",
                "ada.o’neil‑roy@example.net",
                "ada. o'neil-roy@example. net",
                "ａｄａ.o'neil-roy＠example.net",
                "\u00A0Ada.O'Neil–Roy@Example.net\u202F"
            })
    void what_phones_and_clipboards_add_is_no_part_of_it(String typed) {
        assertThat(EmailAddress.of(typed)).isEqualTo(new EmailAddress("ada.o'neil-roy@example.net"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ada.o'neil-roy@example.net>",
                "Ada O'Neil-Roy <ada.o'neil-roy@example.net>",
                "\"O'Neil-Roy, Ada\" <Ada.O'Neil-Roy@Example.net>;",
                "O'Neil-Roy, Ada <ada.o'neil-roy@example.net>",
                "ada.o'neil-roy@example.net <ada.o'neil-roy@example.net>",
                "Ada\u00A0O’Neil‑Roy\u00A0<ada.o’neil‑roy@example.net>",
                "ada.o'neil-roy@example.net (Ada O'Neil-Roy)",
                "mailto:ada.o'neil-roy@example.net",
                "MAILTO:ada.o'neil-roy@example.net?subject=Pix",
                "ada.o'neil-roy@example.net.",
                "ada.o'neil-roy@example.net,",
                "\"ada.o'neil-roy@example.net\"",
                "'ada.o'neil-roy@example.net'",
                "Ada < ada.o'neil-roy@example. net >."
            })
    void a_mail_program_gives_it_with_a_name(String typed) {
        assertThat(EmailAddress.of(typed)).isEqualTo(new EmailAddress("ada.o'neil-roy@example.net"));
    }

    @Test
    void it_is_kept_in_lower_case_without_the_spaces_around() {
        assertThat(EmailAddress.of("  Ada.Delorme@Example.NET ").value()).isEqualTo("ada.delorme@example.net");
    }

    @Test
    void it_fits_in_255_characters() {
        var domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".fr";
        var fits = new EmailAddress("a".repeat(255 - domain.length()) + domain);

        assertThat(fits.value()).hasSize(255);
        assertThat(fits.isTooLong()).isFalse();
        assertThat(new EmailAddress("a" + fits.value()).isTooLong()).isTrue();
    }
}
