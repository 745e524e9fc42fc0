package pix.bank.families.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/**
 * A table to draw: the learner chooses a type of chart and two columns. The state is {@code type} ({@code none},
 * {@code bars}, {@code line}, {@code pie}, {@code scatter}) and {@code columns}, as in {@code Mois | Visiteurs}; of a labelled
 * chart also {@code title}, {@code up}, {@code source} and {@code legend} ({@code oui} or {@code non}).
 */
public final class Charts implements Family<Dataset> {

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public Class<Dataset> sceneType() {
        return Dataset.class;
    }

    @Override
    public Staged stage(Dataset dataset, Draw draw) {
        var columns = dataset.columns();
        var initial = new LinkedHashMap<>(Map.of(
                "type",
                "none",
                "columns",
                columns.get(0).name() + " | " + columns.get(1).name()));
        if (isLabelled(dataset)) initial.putAll(Map.of("title", "", "up", "", "source", "", "legend", "non"));
        var simulator = new Scene.Simulator("pix-chart", model(dataset, draw), initial);
        return new Staged(
                List.of(simulator),
                Map.of(),
                Optional.ofNullable(dataset.expect()).map(AnswerKey.Trial.class::cast));
    }

    private static boolean isLabelled(Dataset dataset) {
        return Boolean.TRUE.equals(dataset.labelled());
    }

    private static String model(Dataset dataset, Draw draw) {
        var model = new LinkedHashMap<String, Object>();
        model.put("title", dataset.title());
        model.put("labelled", isLabelled(dataset));
        model.put("columns", dataset.columns().stream().map(Charts::column).toList());
        model.put("rows", rows(dataset.columns(), draw));
        return Json.of(model);
    }

    private static Map<String, Object> column(Dataset.Column column) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", column.name());
        shown.put("unit", column.unit() == null ? "" : column.unit());
        shown.put("number", column.isNumber());
        return shown;
    }

    private static List<List<Object>> rows(List<Dataset.Column> columns, Draw draw) {
        var labels = requireNonNull(columns.getFirst().labels(), "the first column holds labels");
        var numbers = new Numbers(labels.size(), draw);
        var drawn = columns.stream().skip(1).map(numbers::of).toList();
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < labels.size(); row++) {
            var cells = new ArrayList<Object>(List.of(labels.get(row)));
            for (var column : drawn) cells.add(column.get(row));
            rows.add(cells);
        }
        return rows;
    }
}
