package pix.bank.families.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTests {

    static final LocalDateTime NOW = LocalDateTime.parse("2026-05-20T18:00");
    static final Entry DROUGHT = entry("Sécheresses : les nappes baissent", "a", 1, "nappe");
    static final Entry AGAIN = entry("Les nappes d'eau baissent", "b", 0, "nappe");
    static final Entry VIDEO = entry("Vidéo : la nappe en images", "a", 3, "video");
    static final Entry OLD = entry("Sécheresse de l'an dernier", "b", 40, "old");
    static final List<Entry> ALL = List.of(DROUGHT, AGAIN, VIDEO, OLD);

    @Test
    void the_newest_come_first_unless_the_oldest_are_wanted() {
        assertThat(sort(rules(0, "", "", false, false, ""))).containsExactly(AGAIN, DROUGHT, VIDEO, OLD);
        assertThat(sort(rules(0, "", "", false, true, ""))).containsExactly(OLD, VIDEO, DROUGHT, AGAIN);
    }

    @Test
    void only_the_feeds_and_the_days_that_are_wanted_are_kept() {
        assertThat(sort(new Rules(List.of("a"), 30, null, null, null, null, null, null, null)))
                .containsExactly(DROUGHT, VIDEO);
        assertThat(sort(rules(30, "", "", false, false, ""))).doesNotContain(OLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"nappe; 3", "NAPPES; 3", "secheresse, video; 3", "an dernier; 1", "eau dernier; 0"})
    void one_of_the_words_to_keep_is_enough_whatever_its_form(String keep, int kept) {
        assertThat(sort(rules(0, keep, "", false, false, ""))).hasSize(kept);
    }

    @Test
    void a_word_to_drop_wins_over_a_word_to_keep() {
        assertThat(sort(rules(0, "nappe", "vidéo", false, false, ""))).containsExactly(AGAIN, DROUGHT);
    }

    @Test
    void of_one_story_the_first_told_is_kept() {
        assertThat(sort(rules(0, "nappe", "", true, false, ""))).containsExactly(DROUGHT, VIDEO);
    }

    @Test
    void what_matters_first_goes_above_what_is_newer() {
        assertThat(sort(rules(0, "", "", false, false, "dernier"))).containsExactly(OLD, AGAIN, DROUGHT, VIDEO);
    }

    private static List<Entry> sort(Rules rules) {
        return rules.sort(ALL, NOW);
    }

    private static Rules rules(int days, String keep, String drop, boolean once, boolean oldest, String first) {
        return new Rules(List.of("a", "b"), days, keep, drop, once, oldest, first, null, null);
    }

    private static Entry entry(String title, String feed, int ago, String story) {
        return new Entry(
                "https://x.example/" + title,
                "X",
                List.of(feed),
                title,
                "",
                NOW.minusDays(ago).minusHours(2),
                story);
    }
}
