package pix.bank.families.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * A sheet to work on in a small spreadsheet. State: {@code cell.B4} for what was typed, {@code format.B4}, {@code order}
 * and {@code shown} (the first numbers of the rows kept, and of those that a filter shows), {@code frozen} (rows and
 * columns), {@code area}, {@code width.C}.
 */
public final class Spreadsheets implements Family<Worksheet> {

    @Override
    public String name() {
        return "spreadsheet";
    }

    @Override
    public Class<Worksheet> sceneType() {
        return Worksheet.class;
    }

    @Override
    public Staged stage(Worksheet sheet, Draw draw) {
        var rows = Rows.of(sheet, draw);
        var numbers = IntStream.rangeClosed(2, rows.size())
                .mapToObj(Integer::toString)
                .collect(joining(" "));
        var initial = Map.of("order", numbers, "shown", numbers, "frozen", "0,0", "area", "");
        var simulator = new Scene.Simulator("pix-spreadsheet", model(sheet, rows), initial);
        return new Staged(
                List.of(simulator),
                values(sheet, rows, numbers),
                Optional.ofNullable(sheet.expect()).map(goal -> new SheetTrial(rows, goal)));
    }

    private static String model(Worksheet sheet, List<List<String>> rows) {
        var model = new LinkedHashMap<String, Object>();
        model.put("title", sheet.title());
        model.put("tools", sheet.tools() == null ? List.of() : sheet.tools());
        model.put("rows", rows);
        model.put("formats", sheet.formats() == null ? Map.of() : sheet.formats());
        model.put("narrow", sheet.narrow() == null ? List.of() : sheet.narrow());
        return Json.of(model);
    }

    private static Map<String, String> values(Worksheet sheet, List<List<String>> rows, String numbers) {
        var values = new LinkedHashMap<>(Map.of("order", numbers));
        if (sheet.expect() != null && sheet.expect().ranks()) values.putAll(right(new RowOrder(rows, sheet.expect())));
        if (sheet.reckon() == null) return values;
        var grid = Grid.of(rows);
        sheet.reckon()
                .forEach(
                        (name, formula) -> values.put(name, grid.reckon(formula).text()));
        return values;
    }

    private static Map<String, String> right(RowOrder order) {
        var right = order.right();
        return Map.of("right.order", RowOrder.numbers(right), "right.shown", order.shown(right));
    }
}
