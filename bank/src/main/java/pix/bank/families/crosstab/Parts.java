package pix.bank.families.crosstab;

import java.util.ArrayList;
import java.util.List;
import pix.bank.question.Draw;

/** A total cut into amounts that look like life: none is less than 1, and they add up to it. */
final class Parts {

    private Parts() {}

    /** @param spread by how many hundredths of their mean the amounts may be moved, from 0 to 90 */
    static List<Integer> of(int total, int count, int spread, Draw draw) {
        if (total < count) throw new IllegalArgumentException(total + " cannot be cut into " + count);
        var parts = new ArrayList<Integer>();
        for (int part = 0; part < count; part++) parts.add(total / count + (part < total % count ? 1 : 0));
        for (int part = 0; part + 1 < count; part += 2) {
            int most = Math.min(parts.get(part) - 1, total / count * spread / 100);
            int moved = draw.between(0, Math.max(0, most));
            parts.set(part, parts.get(part) - moved);
            parts.set(part + 1, parts.get(part + 1) + moved);
        }
        return draw.shuffled(parts);
    }
}
