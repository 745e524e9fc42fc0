package pix.operation.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTests {

    static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(30), 8_000);

    @Test
    void headers_come_within_their_time_however_many_bytes_have_come() {
        assertThat(PATIENCE.isOverForHeaders(Duration.ofSeconds(20))).isFalse();
        assertThat(PATIENCE.isOverForHeaders(Duration.ofMillis(20_001))).isTrue();
    }

    @Test
    void a_large_file_on_a_bad_line_may_take_long() {
        var tenMinutes = Duration.ofMinutes(10);

        assertThat(PATIENCE.isOverForBody(tenMinutes, 5_000_000)).isFalse();
        assertThat(PATIENCE.isOverForBody(tenMinutes, 4_000_000)).isTrue();
        assertThat(PATIENCE.isOverForBody(Duration.ofSeconds(31), 10)).isTrue();
    }
}
