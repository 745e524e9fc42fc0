package pix.bank.families.crosstab;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;
import pix.bank.question.Draw;

/** The lines as a table in order of date, the columns that do not matter among those that do. */
record LedgerTable(Ledger ledger, Draw draw) {

    Table of(List<Entry> entries) {
        var rows = draw.shuffled(entries).stream()
                .map(entry -> Map.entry(day(entry.pair()), entry))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return new Table(ledger.sheet(), headers(), rows);
    }

    private List<String> headers() {
        var headers = new ArrayList<>(List.of(ledger.date().name()));
        if (!ledger.across().isMonths()) headers.add(ledger.across().name());
        others().forEach(other -> headers.add(other.name()));
        if (!ledger.down().isMonths()) headers.add(ledger.down().name());
        if (ledger.state() != null) headers.add(ledger.state().name());
        headers.add(ledger.measure().name());
        return headers;
    }

    private List<Cell> row(LocalDate day, Entry entry) {
        var cells = new ArrayList<>(List.of(Cell.of(day)));
        if (!ledger.across().isMonths())
            cells.add(Cell.of(ledger.across().labels().get(entry.pair().across())));
        others().forEach(other -> cells.add(Cell.of(draw.pick(other.labels()))));
        if (!ledger.down().isMonths())
            cells.add(Cell.of(ledger.down().labels().get(entry.pair().down())));
        if (ledger.state() != null)
            cells.add(Cell.of(
                    entry.isKept() ? ledger.state().kept() : ledger.state().dropped()));
        cells.add(Cell.of(entry.amount()));
        return cells;
    }

    /** A day of the period; of the pair's month, when a label is a month. */
    private LocalDate day(Pair pair) {
        var from = ledger.date().from();
        if (ledger.across().isMonths()) return inMonth(from.plusMonths(pair.across()));
        if (ledger.down().isMonths()) return inMonth(from.plusMonths(pair.down()));
        return from.plusDays(draw.between(
                0, (int) ChronoUnit.DAYS.between(from, ledger.date().to())));
    }

    private LocalDate inMonth(LocalDate month) {
        return month.withDayOfMonth(draw.between(1, month.lengthOfMonth()));
    }

    private List<Ledger.Factor> others() {
        return ledger.others() == null ? List.of() : ledger.others();
    }
}
