package pix.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The packaged application, PostgreSQL and pgbench at small sizes: what does not run any more is seen before it is needed. */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "bench", matches = "whole", disabledReason = "bin/test --all plays every part")
class EveryPartTests {

    @Test
    void each_part_of_the_bench_still_runs() throws Exception {
        Files.createDirectories(Folders.KEPT);

        var said = said("--smoke");

        assertThat(said)
                .contains("without the cache", "with the cache")
                .contains("first minute, an answer: of the service", "first minute, the bare service: of PostgreSQL")
                .contains("steady, an answer: of the service", "h/b", "h/k")
                .contains("the question page, come back to")
                .contains("collective results of one class", "export")
                .contains("a word after an answer")
                .contains("everybody is known, and again", "live objects above rest")
                .contains("at rest", "one answer each")
                .contains("choose the next skill")
                .contains("family by family")
                .doesNotContain("could not go on", "NaN");
    }

    private static String said(String... words) throws Exception {
        var usual = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var kept = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(kept);
            Bench.main(words);
        } finally {
            System.setOut(usual);
        }
        Files.write(Folders.KEPT.resolve("said.txt"), bytes.toByteArray());
        return bytes.toString(UTF_8);
    }
}
