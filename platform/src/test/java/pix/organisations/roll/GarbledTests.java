package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTests {

    private static final List<String> NAMES = List.of(
            ("Léa Cécile François Maëllys Leïla Noëmie Müller Ñandú Jürgen Łukasz Świątek Dvořák Čapek Şahin Kuş Yıldız"
                            + " Ștefăneț Țîțu Đorđević Þóra Søren Åkesson Groß Nguyễn Thị Hương Œuvre Lœuillet Æsa Ægir Châtaigne"
                            + " Où Zoë Père Crêpe Île Ÿvette Иванов Παπαδόπουλος محمد שלום 小龙 さくら 김민수 Ünal Üzüm"
                            + " Škoda Žižka Ōtani Ūla Ēriks Ģirts Ķīna Ļubova Ņina Ángel Ísland Úrsula Ðorđe Õnne Ọlá Ṣọlá São João"
                            + " Conceição Élisabeth-Éléonore Íñigo Beneš Tomáš Ondřej")
                    .split(" "));

    /** What UTF-8 could be misread for, and is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÂŞIK",
                "CÂȚU",
                "BRĂŞOV",
                "KŘÍŽ",
                "KRÍŽ",
                "RŮŽIČKA",
                "LÚŽA",
                "MÜŽIK",
                "ÚŠT",
                "ÝŽ",
                "ÉŠ",
                "ÕŽ",
                "ÖŠTÜRK",
                "JOÃO",
                "CONCEIÇÃO",
                "IRMÃ\u00A0MARIA",
                "JOSÉ\u00A0MARIA",
                "Ó\u00A0Briain",
                "Ó’Briain",
                "KOFFI É’DJI",
                "N’DÉ’ÉLA",
                "Ñ’GUESSAN",
                "Å",
                "Å\u00A0Martin",
                "BÅÅTH",
                "Åäö",
                "ÄÖÜ",
                "ÍÑIGO ÑÍÑEZ",
                "Ìbúkún Òkè ÌYÀ Àṣà",
                "André\u00A0– Zoé",
                "Université\u00A0– site de Gières",
                "DESIRÉ\u00A0– X",
                "« ÉLODIE »",
                "CÔTÉ·E",
                "STÉPHANE´",
                "N°3 à l’école"
            })
    void letters_that_people_have_are_letters(String text) {
        assertThat(Garbled.is(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void names_of_all_lands_are_right_in_any_case(String name) {
        assertThat(forms(name)).noneMatch(Garbled::is);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_same_names_misread_are_garbled(String name) {
        for (var encoding : List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman"))
            assertThat(forms(name).map(form -> misread(form, encoding)).filter(form -> !isPlain(form)))
                    .as(encoding)
                    .allMatch(Garbled::is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JeanÂ\u00A0Paul",
                "lÃ\u00A0",
                "MartÃ\u00ADnez",
                "MichÃšle",
                "Lâ€™Haridon",
                "L├®a",
                "Math\uFFFDo",
                "ðŸ˜€"
            })
    void so_is_what_stands_for_a_space_or_a_sign(String text) {
        assertThat(Garbled.is(text)).isTrue();
    }

    static Stream<String> names() {
        return NAMES.stream();
    }

    private static Stream<String> forms(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private static String misread(String text, String encoding) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign < 128);
    }
}
