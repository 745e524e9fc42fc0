package pix.bank.families.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pix.bank.question.Draw;

/**
 * So many pairs have a total above the threshold, and none is near it. No single line reaches it, and the totals of rows
 * and columns all pass it: whoever counts them too counts too many.
 */
final class Above {

    private Above() {}

    static Plan plan(Ledger ledger, Draw draw) {
        var grid = Grid.of(ledger);
        var pairs = draw.shuffled(grid.pairs());
        int count = draw.between(pairs.size() / 4, pairs.size() / 2);
        var entries = new ArrayList<Entry>();
        for (int place = 0; place < pairs.size(); place++) {
            int share = place < count ? draw.between(108, 160) : draw.between(40, 92);
            fill(
                    entries,
                    pairs.get(place),
                    ledger.measure().top() * share / 100,
                    ledger.measure().mean(),
                    draw);
        }
        int margins = count + grid.across() + grid.down() + 1;
        return new Plan(entries, Map.of(), Map.of("right", count, "margins", margins, "pairs", pairs.size()));
    }

    private static void fill(List<Entry> entries, Pair pair, int total, int mean, Draw draw) {
        int count = Math.max(4, total * draw.between(85, 115) / 100 / mean);
        Parts.of(total, count, 60, draw).forEach(amount -> entries.add(Entry.of(pair, amount)));
    }
}
