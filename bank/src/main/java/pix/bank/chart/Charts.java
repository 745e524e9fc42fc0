package pix.bank.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.Draw;
import pix.bank.Scene;
import pix.bank.family.Family;
import pix.bank.family.Staged;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table to draw: the learner chooses a type of chart and two columns. The state is {@code type} ({@code none},
 * {@code bars}, {@code line}, {@code pie}, {@code scatter}) and {@code columns}, as in {@code Mois | Visiteurs}.
 */
public final class Charts implements Family<Dataset> {

    private static final JsonMapper JSON = new JsonMapper();

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
        var initial = Map.of(
                "type",
                "none",
                "columns",
                columns.get(0).name() + " | " + columns.get(1).name());
        return Staged.of(new Scene.Simulator("pix-chart", model(dataset, draw), initial));
    }

    private static String model(Dataset dataset, Draw draw) {
        var model = new LinkedHashMap<String, Object>();
        model.put("title", dataset.title());
        model.put("columns", dataset.columns().stream().map(Charts::column).toList());
        model.put("rows", rows(dataset.columns(), draw));
        return JSON.writeValueAsString(model);
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
