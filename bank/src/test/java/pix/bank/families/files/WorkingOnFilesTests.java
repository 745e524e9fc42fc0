package pix.bank.families.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class WorkingOnFilesTests {

    static final String DESK = """
            look: manager
            title: Ordinateur
            tools: [delete]
            start: docs
            places:
              - name: Documents
                id: docs
                items:
                  - {name: plan.odt, id: plan, size: "1,4 Mo", date: 2026-03-02}
                  - {name: École, id: ecole, items: [{name: note.txt, id: note}]}
                  - {name: "IMG_###.jpg", many: {count: 30, from: 101, step: [1, 3], between: [2026-01-01, 2026-02-28], sizes: ["1 Mo", "4 Mo"]}}
            asks:
              big: {types: [jpg], more: "2 Mo"}
              all: {types: [jpg]}
              last: {types: [jpg], by: DATE, down: true, take: 1}
            differ: [big.count, all.count]
            """;

    @Test
    void a_thing_moved_and_renamed_is_where_the_goal_says_in_any_case_and_accents() {
        assertThat(passes("at: {plan: [Documents/École/Plan.odt]}", Map.of("at.plan", "ecole/plan.odt")))
                .isTrue();
        assertThat(passes(
                        "{strict: true, at: {plan: [Documents/École/Plan.odt]}}", Map.of("at.plan", "ecole/plan.odt")))
                .isFalse();
    }

    @Test
    void a_copy_that_nobody_asked_for_is_refused() {
        assertThat(passes("at: {plan: [Documents/École/plan.odt]}", Map.of("at.plan+1", "ecole/plan.odt")))
                .isFalse();
        assertThat(passes(
                        "at: {plan: [Documents/plan.odt, Documents/École/plan.odt]}",
                        Map.of("at.plan+1", "ecole/plan.odt")))
                .isTrue();
    }

    @Test
    void what_the_goal_does_not_name_has_to_stay_unless_it_is_free() {
        var state = Map.of("at.plan", "ecole/plan.odt", "at.note", "docs/note.txt");

        assertThat(passes("at: {plan: [Documents/École/plan.odt]}", state)).isFalse();
        assertThat(passes("{free: true, at: {plan: [Documents/École/plan.odt]}}", state))
                .isTrue();
    }

    @Test
    void what_is_inside_follows_a_folder_that_is_renamed() {
        assertThat(passes("at: {ecole: [Documents/Lycée]}", Map.of("at.ecole", "docs/Lycée")))
                .isTrue();
    }

    @Test
    void an_archive_holds_only_what_was_asked() {
        var goal = "{at: {plan: [Documents/plan.odt, Documents/a.zip/plan.odt]}, only: [Documents/a.zip]}";
        var packed = Map.of("at.zip1", "docs/a.zip", "at.plan+1", "zip1/plan.odt");

        assertThat(passes(goal, packed)).isTrue();
        assertThat(passes(
                        goal,
                        Map.of("at.zip1", "docs/a.zip", "at.plan+1", "zip1/plan.odt", "at.note+1", "zip1/note.txt")))
                .isFalse();
    }

    @Test
    void a_folder_put_inside_itself_stands_nowhere() {
        assertThat(passes("at: {ecole: ['**']}", Map.of("at.ecole", "new1/École", "at.new1", "ecole/x")))
                .isFalse();
    }

    @Test
    void what_is_in_the_trash_is_gone() {
        assertThat(passes("gone: [note]", Map.of("at.note", "trash/note.txt"))).isTrue();
        assertThat(passes("gone: [note]", Map.of("at.note", "docs/note.txt"))).isFalse();
    }

    @Test
    void an_ask_gives_what_is_found_among_the_files() {
        var staged = new Files().stage(desk(DESK), Draw.known(4));

        assertThat(staged.values()).containsEntry("all.count", "30").containsKeys("last.id", "last.date", "big.ids");
        assertThat(Integer.parseInt(staged.values().getOrDefault("big.count", "0")))
                .isBetween(1, 29);
    }

    @Test
    void the_model_tells_the_tree_and_neither_asks_nor_goal() {
        var staged = new Files().stage(desk(DESK + "goal: {gone: [note]}\n"), Draw.known(4));
        var simulator = (Scene.Simulator) staged.scenes().getLast();

        assertThat(simulator.element()).isEqualTo("pix-files");
        assertThat(simulator.model())
                .contains("\"id\":\"plan\",\"parent\":\"docs\",\"name\":\"plan.odt\",\"size\":1400000", "Corbeille")
                .doesNotContain("asks", "gone", "goal", "null");
    }

    @Test
    void a_start_that_is_no_folder_and_an_id_that_serves_twice_are_refused() {
        assertThatThrownBy(() -> new Files().stage(desk(DESK.replace("start: docs", "start: attic")), Draw.known(1)))
                .hasMessageContaining("there is no folder attic");
        assertThatThrownBy(() -> new Files().stage(desk(DESK.replace("id: note", "id: plan")), Draw.known(1)))
                .hasMessageContaining("two things have the id plan");
    }

    private static boolean passes(String goal, Map<String, String> state) {
        var desk = desk(DESK + "goal: " + (goal.startsWith("{") ? goal : "{" + goal + "}") + "\n");
        return new Files()
                .stage(desk, Draw.known(1))
                .trial()
                .map(trial -> trial.passes(state))
                .orElse(false);
    }

    private static Desk desk(String text) {
        return Yaml.read(text, Desk.class);
    }
}
