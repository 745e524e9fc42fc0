package pix.bank.families.atlas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pix.bank.families.atlas.Atlas.Measure;
import pix.bank.families.atlas.Atlas.Method;

/** The classes of a map, the least values first; a class may have no commune. */
record Bins(Measure measure, List<Bin> all) {

    /** @param told what the legend says of its values; @param upper where they end */
    record Bin(String told, BigDecimal upper, List<Commune> communes) {}

    /** @param classes how many, for widths and ranks; @param limits growing, for limits */
    static Bins of(List<Commune> communes, Measure measure, Method method, int classes, List<BigDecimal> limits) {
        var sorted = sorted(communes, measure);
        return new Bins(
                measure,
                switch (method) {
                    case WIDTHS -> ofWidths(sorted, measure, classes);
                    case RANKS -> ofRanks(sorted, measure, classes);
                    case LIMITS -> ofLimits(sorted, measure, limits);
                });
    }

    /** Between the least value and the greatest, which belongs to the last. */
    private static List<Bin> ofWidths(List<Commune> sorted, Measure measure, int classes) {
        var least = sorted.getFirst().value(measure);
        var greatest = sorted.getLast().value(measure);
        var width = greatest.subtract(least).divide(BigDecimal.valueOf(classes), MathContext.DECIMAL64);
        var bins = new ArrayList<Bin>();
        for (int each = 0; each < classes; each++) {
            boolean isLast = each == classes - 1;
            var from = least.add(width.multiply(BigDecimal.valueOf(each)));
            var to = isLast ? greatest : from.add(width);
            bins.add(new Bin(
                    told(from, to),
                    to,
                    within(
                            sorted,
                            measure,
                            value -> value.compareTo(from) >= 0 && (isLast || value.compareTo(to) < 0))));
        }
        return bins;
    }

    /** The legend tells the least and the greatest value of each. */
    private static List<Bin> ofRanks(List<Commune> sorted, Measure measure, int classes) {
        var bins = new ArrayList<Bin>();
        for (int each = 0; each < classes; each++) {
            var members = sorted.subList(each * sorted.size() / classes, (each + 1) * sorted.size() / classes);
            var to = members.getLast().value(measure);
            bins.add(new Bin(told(members.getFirst().value(measure), to), to, List.copyOf(members)));
        }
        return bins;
    }

    /** A value that is a limit belongs to the class that begins there. */
    private static List<Bin> ofLimits(List<Commune> sorted, Measure measure, List<BigDecimal> limits) {
        var bins = new ArrayList<Bin>();
        var first = limits.getFirst();
        bins.add(new Bin(
                "moins de " + text(first), first, within(sorted, measure, value -> value.compareTo(first) < 0)));
        for (int each = 1; each < limits.size(); each++) {
            var from = limits.get(each - 1);
            var to = limits.get(each);
            bins.add(new Bin(
                    "de " + text(from) + " à moins de " + text(to),
                    to,
                    within(sorted, measure, value -> value.compareTo(from) >= 0 && value.compareTo(to) < 0)));
        }
        var last = limits.getLast();
        bins.add(new Bin(
                text(last) + " et plus",
                sorted.getLast().value(measure),
                within(sorted, measure, value -> value.compareTo(last) >= 0)));
        return bins;
    }

    private static String told(BigDecimal from, BigDecimal to) {
        return "de " + text(from) + " à " + text(to);
    }

    private static List<Commune> within(List<Commune> sorted, Measure measure, Predicate<BigDecimal> isWithin) {
        return sorted.stream()
                .filter(commune -> isWithin.test(commune.value(measure)))
                .toList();
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
