package pix.bank.atlas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import pix.bank.atlas.Atlas.Measure;

/** The classes of a map, the least values first; a class may have no commune. */
record Bins(Measure measure, List<Bin> all) {

    /** @param told what the legend says of its values */
    record Bin(String told, List<Commune> communes) {}

    /** Classes of one width between the least value and the greatest, which belongs to the last. */
    static Bins ofWidths(List<Commune> communes, Measure measure, int classes) {
        var sorted = sorted(communes, measure);
        var least = sorted.getFirst().value(measure);
        var width = sorted.getLast()
                .value(measure)
                .subtract(least)
                .divide(BigDecimal.valueOf(classes), MathContext.DECIMAL64);
        ToIntFunction<Commune> bin = commune -> width.signum() == 0
                ? 0
                : Math.min(
                        classes - 1,
                        commune.value(measure)
                                .subtract(least)
                                .divideToIntegralValue(width)
                                .intValue());
        return bins(
                sorted,
                measure,
                IntStream.range(0, classes)
                        .mapToObj(each -> "de " + text(least.add(width.multiply(BigDecimal.valueOf(each)))) + " à "
                                + text(least.add(width.multiply(BigDecimal.valueOf(each + 1L)))))
                        .toList(),
                bin);
    }

    /** Classes of as many communes, or nearly; the legend tells the least and the greatest value of each. */
    static Bins ofRanks(List<Commune> communes, Measure measure, int classes) {
        var sorted = sorted(communes, measure);
        var all = new ArrayList<Bin>();
        for (int each = 0; each < classes; each++) {
            var members = sorted.subList(each * sorted.size() / classes, (each + 1) * sorted.size() / classes);
            all.add(new Bin(
                    "de " + text(members.getFirst().value(measure)) + " à "
                            + text(members.getLast().value(measure)),
                    List.copyOf(members)));
        }
        return new Bins(measure, List.copyOf(all));
    }

    /** @param limits growing; a value that is a limit belongs to the class that begins there */
    static Bins ofLimits(List<Commune> communes, Measure measure, List<BigDecimal> limits) {
        var told = new ArrayList<String>();
        told.add("moins de " + text(limits.getFirst()));
        for (int each = 1; each < limits.size(); each++)
            told.add("de " + text(limits.get(each - 1)) + " à moins de " + text(limits.get(each)));
        told.add(text(limits.getLast()) + " et plus");
        return bins(sorted(communes, measure), measure, told, commune -> (int) limits.stream()
                .filter(limit -> commune.value(measure).compareTo(limit) >= 0)
                .count());
    }

    private static Bins bins(List<Commune> sorted, Measure measure, List<String> told, ToIntFunction<Commune> bin) {
        return new Bins(
                measure,
                IntStream.range(0, told.size())
                        .mapToObj(each -> new Bin(
                                told.get(each),
                                sorted.stream()
                                        .filter(commune -> bin.applyAsInt(commune) == each)
                                        .toList()))
                        .toList());
    }

    private static List<Commune> sorted(List<Commune> communes, Measure measure) {
        return communes.stream()
                .sorted(Comparator.comparing((Commune commune) -> commune.value(measure))
                        .thenComparing(Commune::name))
                .toList();
    }

    /** Which class a commune is in, 1 for the least values. */
    int of(Commune commune) {
        return 1
                + IntStream.range(0, all.size())
                        .filter(each -> all.get(each).communes().contains(commune))
                        .findFirst()
                        .orElseThrow();
    }

    /** As French is written: 1,25 and 2,5 and 3. */
    static String text(BigDecimal value) {
        var plain = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
