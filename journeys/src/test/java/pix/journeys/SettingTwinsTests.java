package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.bank.question.Form;
import pix.bank.question.Seeds;

/** Tests that walk the screens of a question do as its page does. */
class SettingTwinsTests {

    record Used(Map<String, Object> part, Map<String, String> from, List<Map<String, String>> becomes) {}

    @Test
    void the_page_changes_settings_as_the_table_says() {
        var table = PageTwin.table("settings.yaml", Used[].class);

        assertThat(new PageTwin("settings.js").answer(table, Object[].class))
                .containsExactly(Stream.of(table).map(Used::becomes).toArray());
    }

    @Test
    void a_way_through_the_page_s_own_moves_leads_to_every_right_state() {
        var hands = new OnSettings();
        var challenges = Installation.bank().items().values().stream()
                .flatMap(item ->
                        IntStream.range(0, item.sets().size()).mapToObj(set -> item.challenge(set, Seeds.known(0))))
                .filter(challenge -> challenge.form() instanceof Form.SimulatorState)
                .filter(challenge -> Handling.isOn("pix-settings", challenge))
                .toList();

        assertThat(challenges)
                .hasSizeGreaterThan(5)
                .allSatisfy(challenge -> assertThat(hands.way(Handling.model(challenge), Handling.right(challenge)))
                        .isNotEmpty());
    }
}
