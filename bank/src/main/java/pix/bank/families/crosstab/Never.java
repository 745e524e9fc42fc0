package pix.bank.families.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pix.bank.question.Draw;

/**
 * One pair has lines, but none that counts. Another has a single line, and so looks the rarest while nothing is filtered;
 * another has the most lines that do not count.
 */
final class Never {

    private Never() {}

    static Plan plan(Ledger ledger, Draw draw) {
        var grid = Grid.of(ledger);
        int mean = ledger.measure().mean();
        var apart = grid.apart(3, draw);
        var entries = new ArrayList<Entry>();
        for (var pair : grid.pairs())
            if (!apart.contains(pair)) fill(entries, pair, draw.between(4, 9), draw.between(1, 3), mean, draw);
        fill(entries, apart.get(0), 0, draw.between(5, 6), mean, draw);
        fill(entries, apart.get(1), 1, 0, mean, draw);
        fill(entries, apart.get(2), draw.between(3, 5), draw.between(8, 9), mean, draw);
        return new Plan(
                entries, Map.of("right", apart.get(0), "rarest", apart.get(1), "dropped", apart.get(2)), Map.of());
    }

    private static void fill(List<Entry> entries, Pair pair, int kept, int dropped, int mean, Draw draw) {
        for (int line = 0; line < kept + dropped; line++)
            entries.add(new Entry(pair, mean * draw.between(50, 150) / 100, line < kept));
    }
}
