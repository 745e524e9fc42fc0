package pix.bank.families.dealt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;

/**
 * Nothing to look at: rows of words dealt in a drawn order, so that what matches what is never twice the same. The word
 * under {@code column} of the third row of {@code list} is {@code {{list.3.column}}}.
 */
public final class ShuffledLists implements Family<ShuffledLists.Lists> {

    /** @param deal name of a list → its rows, each of words by column */
    public record Lists(Map<String, List<Map<String, String>>> deal) {}

    @Override
    public String name() {
        return "dealt";
    }

    @Override
    public Class<Lists> sceneType() {
        return Lists.class;
    }

    @Override
    public Staged stage(Lists scene, Draw draw) {
        var values = new LinkedHashMap<String, String>();
        scene.deal.forEach((list, rows) -> deal(list, draw.apart(list).shuffled(rows), values));
        return new Staged(List.of(), values);
    }

    private static void deal(String list, List<Map<String, String>> rows, Map<String, String> values) {
        for (int place = 0; place < rows.size(); place++) {
            var row = list + '.' + (place + 1) + '.';
            rows.get(place).forEach((column, word) -> values.put(row + column, word));
        }
    }
}
