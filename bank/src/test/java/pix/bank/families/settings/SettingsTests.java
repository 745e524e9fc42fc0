package pix.bank.families.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class SettingsTests {

    static final String LAMP = """
            look: phone
            title: Lampe
            start: home
            initial: {lamp: "off", colour: red}
            screens:
              home:
                title: Lampe
                items:
                  - {switch: Allumer, setting: lamp, on: "on", off: "off"}
                  - {link: Couleur, to: colour, when: {lamp: ["on"]}}
              colour:
                title: Couleur
                back: home
                items:
                  - group: Couleurs
                    items:
                      - {button: Bleu, set: {colour: blue}, to: home}
            """;

    @Test
    void a_surface_is_played_by_the_settings_element_from_what_the_author_wrote() {
        var simulator = (Scene.Simulator)
                new Settings().stage(surface(LAMP), Draw.known(1)).scenes().getFirst();

        assertThat(simulator.element()).isEqualTo("pix-settings");
        assertThat(simulator.initial()).isEqualTo(Map.of("lamp", "off", "colour", "red"));
        assertThat(simulator.model())
                .contains("\"look\":\"phone\"", "{\"switch\":\"Allumer\",\"setting\":\"lamp\"")
                .contains("{\"link\":\"Couleur\",\"to\":\"colour\",\"when\":{\"lamp\":[\"on\"]}}")
                .doesNotContain("null");
    }

    @Test
    void the_model_is_read_back_as_it_was_written() {
        var simulator = (Scene.Simulator)
                new Settings().stage(surface(LAMP), Draw.known(1)).scenes().getFirst();

        assertThat(Yaml.read(simulator.model(), Surface.class)).isEqualTo(surface(LAMP));
    }

    @Test
    void what_is_hidden_in_some_states_cannot_be_reached_there() {
        var states = new Walk(surface(LAMP), Map.of())
                .everywhere().stream().map(Walk.Place::state).toList();

        assertThat(states).contains(Map.of("lamp", "on", "colour", "blue"), Map.of("lamp", "off", "colour", "blue"));
        assertThat(new Walk(surface(LAMP), Map.of()).everywhere())
                .doesNotContain(new Walk.Place("colour", Map.of("lamp", "off", "colour", "red")));
    }

    @Test
    void a_way_to_a_screen_that_does_not_exist_is_refused() {
        assertRefused(LAMP.replace("to: colour", "to: cellar"), "there is no screen cellar");
        assertRefused(LAMP.replace("back: home", "back: attic"), "there is no screen attic");
        assertRefused(LAMP.replace("start: home", "start: street"), "there is no screen street");
    }

    @Test
    void a_setting_without_its_first_value_is_refused_even_inside_a_group() {
        assertRefused(LAMP.replace("set: {colour: blue}", "set: {tint: blue}"), "the setting tint has no first value");
        assertRefused(LAMP.replace("when: {lamp:", "when: {light:"), "the setting light has no first value");
    }

    @Test
    void a_switch_that_begins_neither_on_nor_off_is_refused() {
        assertRefused(LAMP.replace("{lamp: \"off\"", "{lamp: \"dim\""), "lamp begins as dim");
    }

    private static void assertRefused(String text, String why) {
        var surface = surface(text);
        assertThatThrownBy(() -> new Settings().stage(surface, Draw.known(1))).hasMessageContaining(why);
    }

    static Surface surface(String text) {
        return Yaml.read(text, Surface.class);
    }
}
