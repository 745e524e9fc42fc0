package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLoginTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines.loeuillet1203",
                "Ines. loeuillet1203",
                " ines.Loeuillet 1203 ",
                "Inès.lœuillet1203",
                "ines.loeuillet1203\u200B",
                "ines\u2060.loeuillet1203\uFE0F",
                "ｉｎｅｓ．ｌｏｅｕｉｌｌｅｔ１２０３",
                "ines.loeuillet1203\t\0"
            })
    void a_username_is_found_as_phones_and_clipboards_write_it(String typed) {
        assertThat(TypedLogin.of(typed)).isEqualTo(new TypedLogin("ines.loeuillet1203"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada.d’Arc@example.net",
                "ada. d'arc@example.net ",
                "ada.d'arc\uFF20example.net\u200E",
                "ada.d'arc@example.net\0"
            })
    void an_e_mail_too(String typed) {
        assertThat(TypedLogin.of(typed)).isEqualTo(new TypedLogin("ada.d'arc@example.net"));
    }
}
