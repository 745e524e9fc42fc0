package pix.bank.family;

import java.util.List;
import java.util.Map;
import pix.bank.Scene;

/** What a family made: scenes, and values of its own for the texts and the answers of the value set. */
public record Staged(List<Scene> scenes, Map<String, String> values) {

    public static Staged of(Scene... scenes) {
        return new Staged(List.of(scenes), Map.of());
    }
}
