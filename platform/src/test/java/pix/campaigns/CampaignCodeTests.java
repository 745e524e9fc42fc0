package pix.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignCodeTests {

    @Test
    void a_new_code_has_six_clear_letters_and_three_clear_digits() {
        var chance = new Random(11);

        assertThat(Stream.generate(() -> CampaignCode.draw(chance)).limit(2_000))
                .allMatch(code -> code.value().matches("[A-HJKMNP-Z]{6}[2-9]{3}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FJJCVM434", "VDNLGQ368", "RHRSBS915", "AFWZRN795", "RNBJDB351"})
    void the_codes_of_the_guides_are_codes(String code) {
        assertThat(CampaignCode.parse(code)).contains(new CampaignCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rnbjdb351",
                " RNBJDB 351 ",
                "RnB-jDb-351",
                "RNBJDB\u00a0351",
                "RNBJDB\t351\n",
                "RNBJDB351\u200B",
                "\u200ERNBJDB–351\u202C",
                "ＲＮＢＪＤＢ３５１",
                "« RNBJDB351 »",
                "RNBJDB351.",
                "https://pix.example/campagnes/RNBJDB351",
                "https://pix.example/campagnes/rnbjdb351/?x=1"
            })
    void case_and_blanks_do_not_matter(String typed) {
        assertThat(CampaignCode.parse(typed)).contains(new CampaignCode("RNBJDB351"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RNBJDB35", "RNBJD3351", "RNBJDB3511", "RNBJDB351x", "éNBJDB351", "éRNBJDB351", "123456789"})
    void anything_else_is_not(String typed) {
        assertThat(CampaignCode.parse(typed)).isEqualTo(Optional.empty());
    }
}
