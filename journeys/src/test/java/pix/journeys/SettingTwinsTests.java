package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that walk the screens of a question do as its page does. */
class SettingTwinsTests {

    record Used(Map<String, Object> part, Map<String, String> from, List<Map<String, String>> becomes) {}

    @Test
    void the_page_changes_settings_as_the_table_says() {
        var table = PageTwin.table("settings.yaml", Used[].class);

        assertThat(new PageTwin("settings.js").answer(table, Object[].class))
                .containsExactly(Stream.of(table).map(Used::becomes).toArray());
    }
}
