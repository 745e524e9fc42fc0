package pix.organisations.roll;

import java.util.ArrayList;
import java.util.List;

/** Takes the entries of a file to the database by the thousand, and remembers what is wrong. */
final class RollLoading implements RollListener {

    private static final int BATCH = 1000;
    private static final int MOST_KEPT = 1000;

    private final RollRows rows;
    private final List<RollEntry> batch = new ArrayList<>();
    private final List<RollProblem> kept = new ArrayList<>();
    private int entries;
    private int problems;
    private boolean isRefused;

    RollLoading(RollRows rows) {
        this.rows = rows;
    }

    /** Once the file is refused nothing more of it is worth carrying. */
    @Override
    public void entry(RollEntry entry) {
        entries++;
        if (isRefused) return;
        batch.add(entry);
        if (batch.size() == BATCH) flush();
    }

    @Override
    public void problem(RollProblem problem) {
        problems++;
        isRefused |= !problem.kind().isWarning();
        if (kept.size() < MOST_KEPT) kept.add(problem);
    }

    /** A file without anybody is never what somebody meant. */
    void finish() {
        if (entries == 0 && !isRefused) problem(RollProblem.of(ProblemKind.EMPTY));
        if (!isRefused) flush();
    }

    boolean isRefused() {
        return isRefused;
    }

    int problems() {
        return problems;
    }

    /** The first of them, errors before warnings. */
    List<RollProblem> kept() {
        return kept.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.kind().isWarning(), other.kind().isWarning()))
                .toList();
    }

    private void flush() {
        if (!batch.isEmpty()) rows.add(batch);
        batch.clear();
    }
}
