package pix.bank.families.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pix.bank.question.Draw;

/**
 * One pair has the greatest mean. Another has by far the most lines and so the greatest total, another holds the greatest
 * single line.
 */
final class TopMean {

    private TopMean() {}

    static Plan plan(Ledger ledger, Draw draw) {
        var grid = Grid.of(ledger);
        int mean = ledger.measure().mean();
        var apart = grid.apart(3, draw);
        var entries = new ArrayList<Entry>();
        for (var pair : grid.pairs()) if (!apart.contains(pair)) fill(entries, pair, draw.between(5, 10), mean, draw);
        fill(entries, apart.get(0), draw.between(5, 7), mean * 5 / 2, draw);
        fill(entries, apart.get(1), draw.between(22, 26), mean * 3 / 2, draw);
        fill(entries, apart.get(2), 9, mean * 4 / 5, draw);
        entries.add(Entry.of(apart.get(2), mean * 9 / 2));
        return new Plan(
                entries, Map.of("right", apart.get(0), "total", apart.get(1), "greatest", apart.get(2)), Map.of());
    }

    private static void fill(List<Entry> entries, Pair pair, int count, int mean, Draw draw) {
        int total = count * mean * draw.between(90, 110) / 100;
        Parts.of(total, count, 50, draw).forEach(amount -> entries.add(Entry.of(pair, amount)));
    }
}
