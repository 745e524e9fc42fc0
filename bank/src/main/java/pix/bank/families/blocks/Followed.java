package pix.bank.families.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A world that counts what is done in it; on a field, also where it leads. */
final class Followed implements World {

    private final @Nullable GridWorld field;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Followed(@Nullable GridWorld field) {
        this.field = field;
    }

    /** Empty where the program cannot be followed to its end. */
    static Optional<Followed> of(List<Block> program, Optional<Case.Grid> field) {
        var world = new Followed(field.map(GridWorld::new).orElse(null));
        return Optional.of(world).filter(followed -> Run.in(followed, program) == Run.Outcome.DONE);
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        counts.forEach((action, times) -> values.put(action, times.toString()));
        if (field == null) return values;
        values.put("square", field.square());
        values.put("picked", field.picked());
        return values;
    }

    @Override
    public boolean holds(String condition) {
        return field != null && field.holds(condition);
    }

    @Override
    public boolean act(String action) {
        counts.merge(action, 1, Integer::sum);
        return field == null || field.act(action);
    }

    @Override
    public boolean isDone() {
        return true;
    }
}
