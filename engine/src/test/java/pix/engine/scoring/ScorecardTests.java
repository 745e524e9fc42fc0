package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Status;

class ScorecardTests {

    private static final Reach ALL = new Reach(Points.of(8), Points.of(64));
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @MethodSource
    void a_started_day_counts_whole(Row row) {
        var last = before(row.text("Days"));

        assertThat(Delay.BEFORE_RESET.daysLeft(last, NOON)).isEqualTo(row.whole("Before reset"));
        assertThat(Delay.BEFORE_IMPROVING.daysLeft(last, NOON)).isEqualTo(row.whole("Before improving"));
    }

    static Stream<Row> a_started_day_counts_whole() {
        return Tables.rows("scoring/delay.md", "Before reset");
    }

    @ParameterizedTest
    @MethodSource
    void delays_run_from_the_last_evidence(Row row) {
        var elapsed = Duration.parse(row.text("Elapsed"));
        var knowledge = Knowledge.none()
                .learn(List.of(missing(1, NOON.minus(elapsed)), missing(2, NOON.minus(Duration.ofDays(30)))));
        var since = Duration.between(knowledge.latest().orElseThrow(), NOON);

        assertThat(since.toSeconds() / 86_400.0).isEqualTo(row.decimal("Days"), within(1e-4));
    }

    static Stream<Row> delays_run_from_the_last_evidence() {
        return Tables.rows("scoring/delay.md", "Elapsed");
    }

    @ParameterizedTest
    @MethodSource
    void a_status_tells_the_test_and_what_is_known(Row row) {
        var evaluation = Scorecard.Evaluation.valueOf(row.text("Test"));

        assertThat(Scorecard.Status.of(evaluation, row.text("Evidence").equals("some")))
                .isEqualTo(Scorecard.Status.valueOf(row.text("Status")));
    }

    static Stream<Row> a_status_tells_the_test_and_what_is_known() {
        return Tables.rows("scoring/scorecard.md", "Evidence");
    }

    @ParameterizedTest
    @MethodSource
    void what_may_be_done_depends_on_status_level_and_days(Row row) {
        var card = scorecard(row);

        assertThat(List.of(
                        card.isFinishedAtHighestLevel(),
                        card.isProgressable(),
                        card.isImprovable(),
                        card.mustWaitBeforeImproving(),
                        card.isResettable()))
                .isEqualTo(Stream.of("Finished", "Progress", "Improve", "Wait", "Reset")
                        .map(row::isYes)
                        .toList());
    }

    static Stream<Row> what_may_be_done_depends_on_status_level_and_days() {
        return Tables.rows("scoring/scorecard.md", "Improve");
    }

    @Test
    void without_evidence_there_are_no_days_to_count() {
        var card = new Scorecard(Scorecard.Status.NOT_STARTED, score(0, 6), ALL, Optional.empty(), NOON);

        assertThat(card.daysBeforeReset()).isEmpty();
        assertThat(card.daysBeforeImproving()).isEmpty();
    }

    private static Scorecard scorecard(Row row) {
        return new Scorecard(
                Scorecard.Status.valueOf(row.text("Status")),
                score(row.whole("Level"), row.whole("Highest")),
                ALL,
                row.text("Days").equals("-") ? Optional.empty() : Optional.of(before(row.text("Days"))),
                NOON);
    }

    private static Score score(int level, int highest) {
        return Score.of(Points.of((long) level * Level.PIX), highest);
    }

    private static Instant before(String days) {
        return NOON.minusSeconds(Math.round(Double.parseDouble(days) * 86_400));
    }

    private static Evidence missing(int skill, Instant at) {
        return new Evidence(skill, Status.MISSING, Origin.DIRECT, at);
    }
}
