package pix.bank.families.blocks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.question.Draw;

/** Which situations are drawn. In each stage, a shown case already betrays the usual mistakes; hidden ones all of them. */
public enum Stage {
    /** A corridor that turns once; it goes on behind the arrival. */
    CORNER {
        @Override
        Cases cases(String turn, Draw draw) {
            boolean isRight = turn.equals("droite");
            var shown = List.of(corner(3, 2, 1, isRight), corner(draw.between(4, 5), 3, 2, isRight));
            var hidden = List.of(
                    corner(1, draw.between(4, 5), 0, isRight),
                    corner(6, 1, 2, isRight),
                    corner(draw.between(2, 5), 4, 0, isRight));
            return new Cases(shown, hidden);
        }
    },
    /** A row of squares with plants, some of them thirsty, up to a wall. */
    ROW {
        @Override
        Cases cases(String turn, Draw draw) {
            int length = draw.between(5, 7);
            var shown = List.of(row(length, 1, draw.between(2, length - 2)), row(4, 0, 3));
            var hidden = List.of(row(1, 0), row(7, 0, draw.between(1, 5), 6), row(draw.between(3, 6)), row(3, 0, 1, 2));
            return new Cases(shown, hidden);
        }
    },
    /** A tank and a bucket; the mark is not always a whole number of buckets away. */
    TANK {
        @Override
        Cases cases(String turn, Draw draw) {
            int bucket = draw.between(3, 5);
            var shown = List.of(tank(0, 4 * bucket, bucket), tank(2, 2 * bucket + 3, bucket));
            var hidden = List.of(
                    tank(1, 5 * bucket + 2, bucket),
                    tank(3 * bucket, 3 * bucket, bucket),
                    tank(2 * bucket + 1, 2 * bucket, bucket),
                    tank(0, 7 * bucket - 1, bucket));
            return new Cases(shown, hidden);
        }
    },
    /** A room too cold, too hot or right; one heating may lead beyond what is wanted. */
    ROOM {
        @Override
        Cases cases(String turn, Draw draw) {
            int least = draw.between(17, 20);
            var shown = List.of(room(least - 9, least), room(least + 7, least));
            var hidden = List.of(
                    room(least - 1, least), room(least, least), room(least + 3, least), room(least - 13, least));
            return new Cases(shown, hidden);
        }
    };

    /** @param turn {@code droite} or {@code gauche}, where it matters */
    abstract Cases cases(String turn, Draw draw);

    private static Case corner(int first, int second, int beyond, boolean isRight) {
        var wall = "#".repeat(first + 3);
        var start = "#S" + ".".repeat(first) + "#";
        var side = IntStream.rangeClosed(1, second + beyond)
                .mapToObj(step -> "#".repeat(first + 1) + (step == second ? "G#" : ".#"));
        var down = Stream.concat(Stream.of(wall, start), Stream.concat(side, Stream.of(wall)));
        return new Case.Grid(isRight ? down.toList() : down.toList().reversed());
    }

    private static Case row(int length, int... thirsty) {
        var squares = new StringBuilder(".".repeat(length));
        for (var place : thirsty) squares.setCharAt(place, 'p');
        squares.setCharAt(0, squares.charAt(0) == 'p' ? 'P' : 'S');
        var wall = "#".repeat(length + 2);
        return new Case.Grid(List.of(wall, "#" + squares + "#", wall));
    }

    /** One bucket too many always spills. */
    private static Case tank(int start, int mark, int bucket) {
        int limit = mark + bucket - 1;
        return new Case.Gauge(start, mark, limit, limit, bucket, 0, true);
    }

    private static Case room(int start, int least) {
        return new Case.Gauge(start, least, least + 2, 40, 4, 1, false);
    }
}
