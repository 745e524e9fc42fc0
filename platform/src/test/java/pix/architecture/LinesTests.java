package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the formatter of Java does not read keeps to its width: scripts, style sheets and templates. */
class LinesTests {

    private static final int WIDTH = 120;

    @Test
    void scripts_style_sheets_and_templates_keep_to_the_width_of_java() {
        var files = Sources.files(file -> Stream.of(".js", ".css", ".jte").anyMatch(file::endsWith));

        assertThat(files).hasSizeGreaterThan(270).anyMatch(file -> file.endsWith(".jte"));
        assertThat(files.stream().flatMap(file -> tooLong(file, Sources.textOf(file))))
                .isEmpty();
    }

    @Test
    void a_line_too_long_is_told_with_its_place() {
        assertThat(tooLong("a.css", "é".repeat(120) + "\n" + "é".repeat(121) + "\n"))
                .containsExactly("a.css:2");
    }

    private static Stream<String> tooLong(String file, String text) {
        var lines = text.lines().toList();
        return places(lines).mapToObj(line -> file + ":" + (line + 1));
    }

    private static IntStream places(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).codePoints().count() > WIDTH);
    }
}
