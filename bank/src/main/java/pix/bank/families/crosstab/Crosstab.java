package pix.bank.families.crosstab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.sheet.TableFiles;
import pix.bank.question.Draw;

/**
 * A list of hundreds of lines, as files to open. Gives to the texts, for the right pair of labels and for each wrong
 * method, {@code right.across} and {@code right.down}; for numbers, {@code right}; and {@code lines.all}, how many lines
 * there are.
 */
public final class Crosstab implements Family<Ledger> {

    @Override
    public String name() {
        return "crosstab";
    }

    @Override
    public Class<Ledger> sceneType() {
        return Ledger.class;
    }

    @Override
    public Staged stage(Ledger ledger, Draw draw) {
        var plan = plan(ledger, draw.apart("plan"));
        var table = new LedgerTable(ledger, draw.apart("table")).of(plan.entries());
        return new Staged(List.of(TableFiles.of(ledger.file(), table)), values(ledger, plan));
    }

    static Plan plan(Ledger ledger, Draw draw) {
        return switch (ledger.question()) {
            case TOP_TOTAL -> TopTotal.plan(ledger, draw);
            case TOP_MEAN -> TopMean.plan(ledger, draw);
            case NEVER -> Never.plan(ledger, draw);
            case ABOVE -> Above.plan(ledger, draw);
        };
    }

    private static Map<String, String> values(Ledger ledger, Plan plan) {
        var values = new LinkedHashMap<String, String>();
        plan.pairs().forEach((name, pair) -> {
            values.put(name + ".across", ledger.across().labels().get(pair.across()));
            values.put(name + ".down", ledger.down().labels().get(pair.down()));
        });
        plan.numbers().forEach((name, number) -> values.put(name, number.toString()));
        values.put("lines.all", Integer.toString(plan.entries().size()));
        return values;
    }
}
