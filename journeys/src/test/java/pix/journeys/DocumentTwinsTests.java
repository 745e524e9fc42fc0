package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a shared document and its judge agree on what becomes of it. */
class DocumentTwinsTests {

    record Table(List<Text> lines, List<Reached> access, List<Changed> changes) {}

    record Text(Map<String, Object> document, List<Way> ways) {}

    record Way(Map<String, String> state, Map<String, String> becomes) {}

    record Reached(String person, String folder, Map<String, String> state, String may) {}

    record Changed(List<Map<String, String>> before, List<Map<String, String>> after, List<String> differ) {}

    record Found(List<Map<String, String>> lines, List<String> access, List<List<String>> changes) {}

    @Test
    void the_page_finds_what_the_table_says() {
        var table = PageTwin.table("documents.yaml", Table.class);

        assertThat(new PageTwin("documents.js").answer(table, Found.class))
                .isEqualTo(new Found(
                        table.lines().stream()
                                .flatMap(text -> text.ways().stream().map(Way::becomes))
                                .toList(),
                        table.access().stream().map(Reached::may).toList(),
                        table.changes().stream().map(Changed::differ).toList()));
    }
}
