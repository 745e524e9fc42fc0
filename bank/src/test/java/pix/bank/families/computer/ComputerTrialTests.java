package pix.bank.families.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;

/** What is asked is reached, and nothing that was useful is lost on the way. */
class ComputerTrialTests {

    private static final Bench BENCH = Yaml.read("""
            things:
              - {id: t1, kind: laptop, battery: true, sockets: [{id: s1, shape: usb-a}, {id: s2, shape: usb-a}, {id: s3, shape: jack-out}]}
              - {id: t2, kind: mouse}
              - {id: t3, kind: headphones, needs: {mute: ["non"]}}
            cables:
              - {id: c1, name: Souris, of: t2, plugs: [{shape: usb-a, in: s1}]}
              - {id: c2, name: Casque, of: t3, plugs: [{shape: jack}]}
            """, Bench.class);
    private static final Disk DISK = new Disk(
            100,
            90,
            List.of(
                    new Disk.Item("i1", "Cache", 5, "Navigateur", null, null),
                    new Disk.Item("i2", "Mémoire", 3, "Documents", null, null)));

    private static final Map<String, String> BEFORE = Map.of(
            "plug.c1.1", "s1",
            "plug.c2.1", "",
            "mute", "non",
            "theme", "clair",
            "app.a1", "open",
            "work.a1", "unsaved",
            "item.i1", "kept",
            "item.i2", "kept");

    private static final Goal SOUND = new Goal(List.of("t3"), Map.of(), null, List.of(), List.of(), null);

    @Test
    void what_is_asked_works() {
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3"))).isTrue();
        assertThat(passes(SOUND, Map.of())).isFalse();
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s1"))).isFalse();
    }

    @Test
    void what_worked_still_works_wherever_it_is_plugged() {
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "plug.c1.1", "s2"))).isTrue();
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "plug.c1.1", ""))).isFalse();
    }

    @Test
    void a_setting_that_is_not_named_is_as_it_was() {
        var loose = new Goal(List.of("t3"), Map.of(), null, List.of(), List.of("theme"), null);

        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "theme", "fonce"))).isFalse();
        assertThat(passes(loose, Map.of("plug.c2.1", "s3", "theme", "fonce"))).isTrue();
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "unheard", "of"))).isFalse();
    }

    @Test
    void work_may_be_saved_and_is_never_lost() {
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "app.a1", "closed", "work.a1", "saved")))
                .isTrue();
        assertThat(passes(SOUND, Map.of("plug.c2.1", "s3", "app.a1", "closed", "work.a1", "lost")))
                .isFalse();
    }

    @Test
    void room_is_made_of_what_may_be_spared() {
        var room = new Goal(List.of(), Map.of(), 5, List.of("i1"), List.of(), null);

        assertThat(passes(room, Map.of("item.i1", "gone"))).isTrue();
        assertThat(passes(room, Map.of("item.i1", "trash"))).isFalse();
        assertThat(passes(room, Map.of("item.i2", "gone"))).isFalse();
        assertThat(passes(room, Map.of("item.i1", "gone", "item.i2", "gone"))).isFalse();
    }

    @Test
    void windows_are_left_alone_where_it_is_asked() {
        var tidy = new Goal(List.of(), Map.of("mute", List.of("oui")), null, List.of(), List.of("works.t3"), true);

        assertThat(passes(tidy, Map.of("mute", "oui"))).isTrue();
        assertThat(passes(tidy, Map.of("mute", "oui", "app.a1", "min"))).isFalse();
    }

    @Test
    void a_state_of_a_thousand_settings_is_not_looked_at() {
        var state = new HashMap<String, String>();
        for (int at = 0; at < 1000; at++) state.put("plug.x" + at + ".1", "");
        state.put("plug.c2.1", "s3");

        assertThat(passes(SOUND, state)).isFalse();
    }

    private static boolean passes(Goal goal, Map<String, String> state) {
        return new ComputerTrial(new Machine(BENCH, Map.of(), DISK), BEFORE, goal).passes(state);
    }
}
