package pix.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

/** What nobody types by accident, as it is written in an address or a form: percent-encoded, or wrongly so. */
final class HostileValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\t",
            "\r\nX-Injected: yes",
            "null",
            "true",
            "{0}",
            "{}",
            "{name",
            "${1}",
            "#{1}",
            "%s%n",
            "-1",
            "0",
            "1,5",
            "1,1",
            ",",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "999999999999999999999999",
            "1e400",
            "NaN",
            "0x10",
            "١٢",
            "２０１３",
            "2027-02-30",
            "'; drop table x; --",
            "\\",
            "\"<script>",
            "../../../etc/passwd",
            "//evil.example",
            ";x=1",
            "[0]",
            "(?:a+)+$",
            "\uFFFF\u202E\u0301",
            "👩‍🏫",
            "é".repeat(6_000));

    /** Escapes that end too soon, are none, or make no letters. */
    private static final List<String> BROKEN = List.of("%", "%zz", "%c3", "%ff%fe", "%ed%a0%80", "+%2", "%u0041");

    private HostileValues() {}

    static List<String> encoded() {
        return Stream.concat(TEXTS.stream().map(HostileValues::encoded), BROKEN.stream())
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
