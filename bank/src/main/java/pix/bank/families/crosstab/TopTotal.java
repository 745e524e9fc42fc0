package pix.bank.families.crosstab;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.question.Draw;

/**
 * One pair has the greatest total. Another has the most lines, another holds the greatest single line, and another crosses
 * the greatest row with the greatest column: four pairs that share no label.
 */
final class TopTotal {

    private final Draw draw;
    private final int top;
    private final int mean;
    private final Pair right;
    private final Pair crossing;
    private final Pair crowded;
    private final Pair spiked;
    private final List<Entry> entries = new ArrayList<>();

    private TopTotal(Grid grid, Ledger.Measure measure, Draw draw) {
        this.draw = draw;
        top = measure.top();
        mean = measure.mean();
        var apart = grid.apart(4, draw);
        right = apart.get(0);
        crossing = apart.get(1);
        crowded = apart.get(2);
        spiked = apart.get(3);
    }

    static Plan plan(Ledger ledger, Draw draw) {
        var grid = Grid.of(ledger);
        return new TopTotal(grid, ledger.measure(), draw).plan(grid);
    }

    private Plan plan(Grid grid) {
        var usual = grid.pairs().stream().collect(toCollection(ArrayList::new));
        usual.removeAll(List.of(right, crowded, spiked));
        usual.forEach(this::fillUsual);
        int most = usual.stream().mapToInt(this::lines).max().orElseThrow();
        fill(right, top, Math.max(4, Math.round(top / (2.2f * mean))), 25);
        fill(crowded, top / 2, most + 2, 60);
        fillSpiked();
        var pairs = new LinkedHashMap<>(Map.of("right", right, "lines", crowded));
        pairs.put("margins", crossing);
        pairs.put("greatest", spiked);
        return new Plan(entries, pairs, Map.of("total", top));
    }

    /** The row and the column of {@code crossing} are rich everywhere, the others are poor but for the right pair. */
    private void fillUsual(Pair pair) {
        boolean isRich = pair.across() == crossing.across() || pair.down() == crossing.down();
        int total = top * (isRich ? draw.between(78, 90) : draw.between(25, 50)) / 100;
        fill(pair, total, Math.max(2, total * draw.between(85, 115) / 100 / mean), 60);
    }

    private void fillSpiked() {
        int greatest = entries.stream().mapToInt(Entry::amount).max().orElseThrow() + 2;
        entries.add(Entry.of(spiked, greatest));
        fill(spiked, Math.max(3, top / 2 - greatest), 3, 30);
    }

    private void fill(Pair pair, int total, int count, int spread) {
        Parts.of(total, count, spread, draw).forEach(amount -> entries.add(Entry.of(pair, amount)));
    }

    private int lines(Pair pair) {
        return (int) entries.stream().filter(entry -> entry.pair().equals(pair)).count();
    }
}
