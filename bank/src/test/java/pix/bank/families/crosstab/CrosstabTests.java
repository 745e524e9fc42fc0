package pix.bank.families.crosstab;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static pix.bank.families.crosstab.Crossing.greatest;
import static pix.bank.families.crosstab.Crossing.greatestLine;
import static pix.bank.families.crosstab.Crossing.lead;
import static pix.bank.families.crosstab.Crossing.pair;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.families.crosstab.Ledger.Dates;
import pix.bank.families.crosstab.Ledger.Factor;
import pix.bank.families.crosstab.Ledger.Measure;
import pix.bank.families.crosstab.Ledger.Question;
import pix.bank.families.crosstab.Ledger.State;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class CrosstabTests {

    static final int SEEDS = 200;

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void the_greatest_total_is_neither_where_lines_are_many_nor_where_the_margins_cross(int labels) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var plan = plan(Question.TOP_TOTAL, labels, 90, seed);
            var entries = plan.entries();

            assertThat(greatest(entries, Entry::pair, summingInt(Entry::amount)))
                    .isEqualTo(pair(plan, "right"));
            assertThat(greatest(entries, Entry::pair, counting())).isEqualTo(pair(plan, "lines"));
            int row = greatest(entries, entry -> entry.pair().across(), summingInt(Entry::amount));
            int column = greatest(entries, entry -> entry.pair().down(), summingInt(Entry::amount));
            assertThat(new Pair(row, column)).isEqualTo(pair(plan, "margins"));
            assertThat(greatestLine(entries)).isEqualTo(pair(plan, "greatest"));
            assertThat(lead(entries, summingInt(Entry::amount))).isGreaterThan(1.08);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void the_greatest_mean_is_neither_the_greatest_total_nor_the_greatest_line(int labels) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var plan = plan(Question.TOP_MEAN, labels, 0, seed);
            var entries = plan.entries();

            assertThat(greatest(entries, Entry::pair, averagingInt(Entry::amount)))
                    .isEqualTo(pair(plan, "right"));
            assertThat(greatest(entries, Entry::pair, summingInt(Entry::amount)))
                    .isEqualTo(pair(plan, "total"));
            assertThat(greatestLine(entries)).isEqualTo(pair(plan, "greatest"));
            assertThat(lead(entries, averagingInt(Entry::amount))).isGreaterThan(1.2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void one_pair_alone_has_no_line_that_counts_and_it_is_not_the_rarest(int labels) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var plan = plan(Question.NEVER, labels, 0, seed);
            var all = plan.entries().stream().collect(groupingBy(Entry::pair, counting()));
            var kept = plan.entries().stream().filter(Entry::isKept).collect(groupingBy(Entry::pair, counting()));

            assertThat(all).hasSize(labels * labels);
            assertThat(kept).hasSize(labels * labels - 1).doesNotContainKey(pair(plan, "right"));
            assertThat(all).containsEntry(pair(plan, "rarest"), Collections.min(all.values()));
            var dropped =
                    plan.entries().stream().filter(entry -> !entry.isKept()).toList();
            assertThat(greatest(dropped, Entry::pair, counting())).isEqualTo(pair(plan, "dropped"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void totals_above_the_threshold_are_counted_and_none_is_near_it(int labels) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var plan = plan(Question.ABOVE, labels, 1000, seed);
            var totals = plan.entries().stream()
                    .collect(groupingBy(Entry::pair, summingInt(Entry::amount)))
                    .values();

            assertThat(totals.stream().filter(total -> total > 1000))
                    .hasSize(requireNonNull(plan.numbers().get("right")));
            assertThat(totals).noneMatch(total -> total > 930 && total < 1070);
            assertThat(plan.entries()).noneMatch(entry -> entry.amount() > 1000);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_file_holds_what_was_planned_month_by_month(long seed) throws IOException {
        var months = new Factor("Mois", List.of("janvier", "février", "mars", "avril"), true);
        var ledger = ledger(Question.TOP_TOTAL, labels("Salle", 5), months, 90);
        var staged = new Crosstab().stage(ledger, Draw.known(seed));

        var rows = read(((Scene.Files) staged.scenes().getFirst())
                .files()
                .get(1)
                .bytes()
                .get());

        assertThat(rows.getFirst().stream().map(cell -> cell.getText()).toList())
                .containsExactly("Date", "Salle", "Guichet", "État", "Nombre");
        assertThat(rows).hasSizeGreaterThan(150);
        var totals = rows.stream()
                .skip(1)
                .collect(groupingBy(
                        row -> row.getCellText(1)
                                + row.getCellAsDate(0).orElseThrow().getMonthValue(),
                        summingInt(row -> row.getCellAsNumber(4).orElseThrow().intValue())));
        var best = totals.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        int month = months.labels().indexOf(staged.values().get("right.down")) + 1;
        assertThat(best.getKey()).isEqualTo(staged.values().get("right.across") + month);
        assertThat(best.getValue()).hasToString(staged.values().get("total"));
    }

    static List<Row> read(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    static Plan plan(Question question, int labels, int top, long seed) {
        return Crosstab.plan(
                ledger(question, labels("Salle", labels), labels("Jour", labels), top == 0 ? 1 : top),
                Draw.known(seed));
    }

    static Factor labels(String name, int count) {
        return new Factor(
                name, IntStream.range(0, count).mapToObj(label -> name + label).toList(), null);
    }

    static Ledger ledger(Question question, Factor across, Factor down, int top) {
        var dates = new Dates("Date", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        var mean = question == Question.ABOVE ? 110 : 4;
        return new Ledger(
                "fichier",
                "Feuille",
                dates,
                across,
                down,
                new Measure("Nombre", mean, top),
                new State("État", "oui", "non"),
                List.of(new Factor("Guichet", List.of("un", "deux"), null)),
                question);
    }
}
