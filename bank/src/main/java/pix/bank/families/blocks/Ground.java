package pix.bank.families.blocks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.question.Draw;

/** An open field of squares, drawn: where the robot starts, which squares are marked, which letters lie there. */
final class Ground {

    /** None that is read as another, or as a figure. */
    private static final List<String> LETTERS =
            Stream.of("A B C D E F H K L M N P R S T U V X".split(" ")).toList();

    private Ground() {}

    static Case.Grid drawn(Walk walk, Draw draw) {
        int columns = walk.columns() == null ? 1 : walk.columns();
        int rows = walk.rows() == null ? 1 : walk.rows();
        var places = draw.shuffled(IntStream.range(0, columns * rows).boxed().toList());
        int start = places.getFirst();
        int marks = walk.marks() == null ? 0 : walk.marks();
        var marked = places.subList(1, 1 + marks);
        var squares = lines(columns, rows, "", place -> place == start ? "S" : marked.contains(place) ? "m" : ".");
        var letters = Boolean.TRUE.equals(walk.letters())
                ? lines(columns, rows, " ", place -> place == start ? "." : draw.pick(LETTERS))
                : List.<String>of();
        return new Case.Grid(squares, letters, "");
    }

    private interface Sign {
        String at(int place);
    }

    private static List<String> lines(int columns, int rows, String between, Sign sign) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> sign.at(row * columns + column))
                        .collect(joining(between)))
                .toList();
    }
}
