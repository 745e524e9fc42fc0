package pix.bank.families.figure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import pix.bank.families.figure.Figure.Kind;

/** A chart told to who does not see it: its kind, its axes, then its numbers. */
record InWords(Figure figure, List<List<Integer>> values) {

    String all() {
        return "%s « %s ».%s %s"
                .formatted(
                        kind(),
                        figure.title(),
                        figure.kind() == Kind.AREAS ? "" : axis(),
                        IntStream.range(0, values.size()).mapToObj(this::series).collect(joining(" ")));
    }

    private String axis() {
        return " Axe vertical : %s, de %d à %d."
                .formatted(figure.unit(), figure.start(), new Scale(figure, values).end());
    }

    private String kind() {
        if (figure.kind() == Kind.AREAS) return "Carrés dont le côté suit la valeur,";
        return figure.kind() == Kind.BARS ? "Diagramme en barres" : "Courbes";
    }

    private String series(int place) {
        var name = values.size() == 1 ? "" : figure.series().get(place).name() + " : ";
        return name
                + IntStream.range(0, figure.labels().size())
                        .mapToObj(label -> figure.labels().get(label)
                                + ", "
                                + values.get(place).get(label))
                        .collect(joining(" ; ", "", "."));
    }
}
