package pix.bank.families.crosstab;

import java.util.ArrayList;
import java.util.List;
import pix.bank.question.Draw;

/** The cells of a cross table, and special ones drawn among them. */
record Grid(int across, int down) {

    Grid {
        if (across < 4 || down < 4) throw new IllegalArgumentException("four labels each way, at least");
    }

    static Grid of(Ledger ledger) {
        return new Grid(ledger.across().labels().size(), ledger.down().labels().size());
    }

    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int row = 0; row < across; row++)
            for (int column = 0; column < down; column++) pairs.add(new Pair(row, column));
        return pairs;
    }

    /** Pairs that share no label with one another: a method that finds one finds nothing of the others. */
    List<Pair> apart(int count, Draw draw) {
        var rows = draw.shuffled(upTo(across));
        var columns = draw.shuffled(upTo(down));
        var pairs = new ArrayList<Pair>();
        for (int place = 0; place < count; place++) pairs.add(new Pair(rows.get(place), columns.get(place)));
        return pairs;
    }

    private static List<Integer> upTo(int end) {
        var numbers = new ArrayList<Integer>();
        for (int number = 0; number < end; number++) numbers.add(number);
        return numbers;
    }
}
