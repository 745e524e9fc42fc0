package pix.operation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FreeSpaceWatchTests {

    static final long UNKNOWN = -1;

    long megabytes = 50_000;
    FreeSpaceWatch watch = new FreeSpaceWatch("/srv/pix", this::usable);

    @Test
    void what_is_left_is_told_when_it_becomes_little_and_once(CapturedOutput log) {
        seen(50_000);
        assertThat(watch.low()).isEmpty();
        assertThat(log).isEmpty();

        seen(2_047);
        seen(1_500);
        assertThat(watch.low()).isEqualTo(OptionalLong.of(1_500));
        assertThat(log.toString().lines())
                .singleElement()
                .asString()
                .contains("WARN", "little room is left on the disk of /srv/pix: 2047 MB");

        seen(255);
        seen(3);
        assertThat(watch.low()).isEqualTo(OptionalLong.of(3));
        assertThat(log.toString().lines()).hasSize(2).last().asString().contains("ERROR", "very little room", "255 MB");

        seen(2_048);
        assertThat(watch.low()).isEmpty();
        assertThat(log.toString().lines()).hasSize(3).last().asString().contains("enough room again");
    }

    @Test
    void a_disk_that_says_nothing_leaves_what_was_seen_before() {
        seen(100);
        seen(UNKNOWN);

        assertThat(watch.low()).isEqualTo(OptionalLong.of(100));
    }

    @Test
    void the_disk_of_a_folder_is_asked(@TempDir Path folder) {
        var real = FreeSpaceWatch.onTheDiskOf(folder);

        real.look();

        assertThat(real.low().orElse(Long.MAX_VALUE)).isPositive();
    }

    private void seen(long left) {
        megabytes = left;
        watch.look();
    }

    private long usable() throws IOException {
        if (megabytes == UNKNOWN) throw new IOException("the disk is gone");
        return megabytes << 20;
    }
}
