package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a network and its judge agree on who sees what. */
class NetworkTwinsTests {

    record Table(Map<String, Object> network, List<Seen> cases) {}

    record Seen(String person, String post, Map<String, String> state, boolean sees) {}

    @Test
    void the_page_finds_what_the_table_says() {
        var table = PageTwin.table("networks.yaml", Table.class);

        assertThat(new PageTwin("networks.js").answer(table, Boolean[].class))
                .containsExactly(table.cases().stream().map(Seen::sees).toArray(Boolean[]::new));
    }
}
