package pix.bank.families;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/**
 * What a family made: scenes, values of its own for the texts and the answers of the value set, and the trial of an answer
 * that is tried rather than compared.
 */
public record Staged(List<Scene> scenes, Map<String, String> values, Optional<AnswerKey.Trial> trial) {

    public Staged(List<Scene> scenes, Map<String, String> values) {
        this(scenes, values, Optional.empty());
    }

    public static Staged of(Scene... scenes) {
        return new Staged(List.of(scenes), Map.of());
    }
}
