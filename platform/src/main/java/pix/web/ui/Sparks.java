package pix.web.ui;

import java.util.List;
import java.util.stream.IntStream;

/** The small hexagons around a level that was reached, in the colours of the five areas. */
public final class Sparks {

    /** @param tone the number of an area, for its colour */
    public record Spark(int x, int y, double scale, int tone) {}

    private static final int COUNT = 14;

    /** Always the same: a turn around the level, nearer and farther by turns. */
    public static final List<Spark> ALL =
            IntStream.range(0, COUNT).mapToObj(Sparks::spark).toList();

    private Sparks() {}

    private static Spark spark(int number) {
        double angle = 2 * Math.PI * number / COUNT;
        boolean near = number % 2 == 0;
        return new Spark(
                (int) Math.round(100 + (near ? 60 : 84) * Math.cos(angle)),
                (int) Math.round(60 + (near ? 46 : 52) * Math.sin(angle)),
                near ? 0.55 : 0.35,
                1 + number % 5);
    }
}
