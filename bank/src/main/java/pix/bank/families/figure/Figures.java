package pix.bank.families.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A chart as a picture. Gives the texts what can be read of it: {@code right}, the value asked about; {@code beside}, that
 * of the next label; {@code s1}, {@code s2}… those of each series there; of the series asked about {@code first},
 * {@code last}, {@code total}, and the labels {@code most} and {@code least}.
 */
public final class Figures implements Family<Figure> {

    private static final int MOST_TRIES = 1000;

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Class<Figure> sceneType() {
        return Figure.class;
    }

    @Override
    public Staged stage(Figure figure, Draw draw) {
        if (figure.asked() < 0 || figure.at() < 0) throw new IllegalArgumentException("asks about what is not there");
        var values = readable(figure, draw);
        var svg = new Plot(figure, values).svg().getBytes(UTF_8);
        var picture = new Scene.Picture(
                new Asset("graphique.svg", "image/svg+xml", () -> svg), new InWords(figure, values).all());
        return new Staged(List.of(picture), told(figure, values));
    }

    /** Drawn again until no two series meet at a label: each mark can be told from the others. */
    private static List<List<Integer>> readable(Figure figure, Draw draw) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var chance = draw.apart("values" + tries);
            var values = figure.series().stream()
                    .map(series -> values(figure, series, chance))
                    .toList();
            if (areApart(figure, values)) return values;
        }
        throw new IllegalArgumentException("the series of this chart meet");
    }

    private static List<Integer> values(Figure figure, Figure.Series series, Draw draw) {
        if (series.values() != null) return series.values();
        if (series.range() == null) throw new IllegalArgumentException(series.name() + " has no range");
        int step = figure.step();
        var steps = new ArrayList<Integer>();
        for (int value = series.range().get(0); value <= series.range().get(1); value += step) steps.add(value);
        return draw.sample(steps, figure.labels().size());
    }

    private static boolean areApart(Figure figure, List<List<Integer>> values) {
        for (int label = 0; label < figure.labels().size(); label++)
            for (int one = 0; one < values.size(); one++)
                for (int other = 0; other < one; other++)
                    if (Math.abs(values.get(one).get(label) - values.get(other).get(label)) < figure.ticks())
                        return false;
        return true;
    }

    private static Map<String, String> told(Figure figure, List<List<Integer>> values) {
        var asked = values.get(figure.asked());
        int at = figure.at();
        var told = new LinkedHashMap<String, String>();
        told.put("right", asked.get(at).toString());
        told.put("beside", asked.get((at + 1) % asked.size()).toString());
        for (int series = 0; series < values.size(); series++)
            told.put("s" + (series + 1), values.get(series).get(at).toString());
        told.put("first", asked.getFirst().toString());
        told.put("last", asked.getLast().toString());
        told.put(
                "total",
                Integer.toString(asked.stream().mapToInt(Integer::intValue).sum()));
        told.put("most", figure.labels().get(asked.indexOf(Collections.max(asked))));
        told.put("least", figure.labels().get(asked.indexOf(Collections.min(asked))));
        return told;
    }
}
