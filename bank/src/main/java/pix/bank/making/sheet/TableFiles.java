package pix.bank.making.sheet;

import java.util.List;
import pix.bank.question.Asset;
import pix.bank.question.Scene;

/** One table in the formats that the common spreadsheets open; the learner takes the one that suits. */
public final class TableFiles {

    private TableFiles() {}

    /** @param name without extension, such as {@code prets-mediatheque} */
    public static Scene.Files of(String name, Table table) {
        return new Scene.Files(List.of(
                new Asset(name + ".ods", "application/vnd.oasis.opendocument.spreadsheet", () -> Ods.bytes(table)),
                new Asset(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> Xlsx.bytes(table)),
                new Asset(name + ".csv", "text/csv", () -> Csv.bytes(table))));
    }
}
