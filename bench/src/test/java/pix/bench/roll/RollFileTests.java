package pix.bench.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollFileTests {

    private static final int SCHOOL = 4_000;

    @ParameterizedTest
    @EnumSource
    void the_same_size_gives_the_same_file(RollFile format) throws IOException {
        assertThat(file(format, 300)).isEqualTo(file(format, 300)).isNotEqualTo(file(format, 301));
    }

    @ParameterizedTest
    @EnumSource(names = {"FREGATA", "SUP"})
    void a_line_has_a_cell_for_each_heading(RollFile format) throws IOException {
        assertThat(file(format, 100)
                        .lines()
                        .map(line -> line.split(";", -1).length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void each_pupil_of_a_school_is_somebody_and_in_a_class_of_thirty() throws Exception {
        var text = file(RollFile.SIECLE, SCHOOL);
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));

        assertThat(read.getElementsByTagName("ELEVE").getLength()).isEqualTo(SCHOOL);
        assertThat(read.getElementsByTagName("STRUCTURES_ELEVE").getLength()).isEqualTo(SCHOOL);
        assertThat(all(text, "ID_NATIONAL>([^<]+)<").distinct()).hasSize(SCHOOL);
        assertThat(all(text, "CODE_STRUCTURE>([^<]+)<").distinct()).hasSize((SCHOOL + 29) / 30);
    }

    private static Stream<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
    }

    private static String file(RollFile format, int pupils) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(pupils, "0389999Z", bytes);
        return bytes.toString(UTF_8);
    }
}
