package pix.organisations.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pix.organisations.roll.ProblemKind.Weight;

/** Takes the entries of a file to the database by the thousand, and remembers what is said of it. */
final class RollLoading implements RollListener {

    private static final int BATCH = 1000;
    private static final int MOST_KEPT_OF_A_WEIGHT = 1000;

    private final RollRows rows;
    private final List<RollEntry> batch = new ArrayList<>();
    private final Map<Weight, List<RollProblem>> kept = new EnumMap<>(Weight.class);
    private final Map<Weight, Integer> counts = new EnumMap<>(Weight.class);
    private int entries;

    RollLoading(RollRows rows) {
        this.rows = rows;
        for (var weight : Weight.values()) kept.put(weight, new ArrayList<>());
    }

    /** Once the file is refused nothing more of it is worth carrying. */
    @Override
    public void entry(RollEntry entry) {
        entries++;
        if (isRefused()) return;
        batch.add(entry);
        if (batch.size() == BATCH) flush();
    }

    @Override
    public void problem(RollProblem problem) {
        var weight = problem.kind().weight();
        counts.merge(weight, 1, Integer::sum);
        var same = kept(weight);
        if (same.size() < MOST_KEPT_OF_A_WEIGHT) same.add(problem);
    }

    /** A file without anybody is never what somebody meant. */
    void finish() {
        if (entries == 0 && !isRefused()) problem(RollProblem.of(ProblemKind.EMPTY));
        if (!isRefused()) flush();
    }

    boolean isRefused() {
        return counts.containsKey(Weight.ERROR);
    }

    RollFindings findings() {
        return new RollFindings(count(Weight.ERROR), count(Weight.WARNING), count(Weight.LEFT_OUT));
    }

    /** The first of each weight: errors, then warnings, then who is left out. */
    List<RollProblem> kept() {
        return Stream.of(Weight.values())
                .flatMap(weight -> kept(weight).stream())
                .toList();
    }

    private int count(Weight weight) {
        return counts.getOrDefault(weight, 0);
    }

    private List<RollProblem> kept(Weight weight) {
        return kept.getOrDefault(weight, List.of());
    }

    private void flush() {
        if (!batch.isEmpty()) rows.add(batch);
        batch.clear();
    }
}
