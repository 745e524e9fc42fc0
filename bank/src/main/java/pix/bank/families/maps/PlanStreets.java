package pix.bank.families.maps;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The streets of a plan and their names. */
record PlanStreets(Plan plan, PlanView view) {

    String svg() {
        return lines() + names();
    }

    private String lines() {
        var svg = new StringBuilder();
        for (var width : List.of(20, 16))
            for (var street : all())
                svg.append("<path d=\"%s\" stroke=\"%s\" stroke-width=\"%d\" fill=\"none\"/>\n"
                        .formatted(line(street), width == 20 ? "#c9c2b4" : "#ffffff", width));
        return svg.toString();
    }

    private List<Street> all() {
        return Stream.concat(plan.down().stream(), plan.across().stream()).toList();
    }

    private String line(Street street) {
        return street.isAcross()
                ? "M0 %d H%d".formatted(street.at(), plan.width())
                : "M%d 0 V%d".formatted(street.at(), plan.height());
    }

    /** Once a street on the whole plan, between each two crossings when it is seen closer. */
    private String names() {
        return plan.across().stream()
                        .map(street -> name(street, middles(plan.down()), street.at()))
                        .collect(Collectors.joining())
                + plan.down().stream()
                        .map(street -> name(street, middles(plan.across()), street.at()))
                        .collect(Collectors.joining());
    }

    private List<Integer> middles(List<Street> crossed) {
        var middles = IntStream.range(0, crossed.size() - 1)
                .mapToObj(i -> (crossed.get(i).at() + crossed.get(i + 1).at()) / 2)
                .toList();
        return view.zoom() == 1 ? middles.subList(0, 1) : middles;
    }

    private String name(Street street, List<Integer> along, int at) {
        int size = view.size(18, 13, 10);
        return along.stream()
                .map(middle -> street.isAcross()
                        ? Svg.text(middle, at + size / 3, size, "", street.name())
                        : Svg.text(
                                at + size / 3,
                                middle,
                                size,
                                " transform=\"rotate(-90 %d %d)\"".formatted(at + size / 3, middle),
                                street.name()))
                .collect(Collectors.joining());
    }
}
