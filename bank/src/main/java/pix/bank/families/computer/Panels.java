package pix.bank.families.computer;

import java.util.List;
import java.util.Map;
import pix.bank.families.settings.Surface;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Yaml;

/** The settings that every computer of ours has, written once: screens, first values, how these are told, what a restart does. */
record Panels(
        String start,
        Map<String, Surface.Screen> screens,
        Map<String, String> words,
        Map<String, String> initial,
        List<Computer.Change> restart) {

    static final Panels STOCK =
            Yaml.read(Resource.text("computer/settings.yaml").orElseThrow(), Panels.class);
}
