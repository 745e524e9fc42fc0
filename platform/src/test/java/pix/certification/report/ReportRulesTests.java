package pix.certification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.certification.report.ReportResolution.NEUTRALISED;
import static pix.certification.report.ReportResolution.WITHOUT_EFFECT;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pix.certification.report.ReportRules.Reported;
import pix.engine.judging.Verdict;

/** certification.md 8.4, the last column, and 8.5. */
class ReportRulesTests {

    /** Each code that is about a nature of question, and the one nature that it needs. */
    @ParameterizedTest
    @CsvSource({"'E1', scene", "'E2', scene", "'E3', file", "'E8', time", "'E4', none", "'E5', none", "'E9', none"})
    void a_question_that_failed_counts_no_more_where_it_is_of_the_nature_that_is_meant(ReportCode code, String nature) {
        for (var verdict : Verdict.values())
            for (var has : new String[] {"scene", "file", "time", "none"}) {
                var reported =
                        new Reported(Optional.of(verdict), has.equals("scene"), has.equals("file"), has.equals("time"));
                boolean isMeant = nature.equals("none") || nature.equals(has);
                assertThat(ReportRules.resolution(code, Optional.of(reported)))
                        .as("%s, %s, a question with %s", code, verdict, has)
                        .contains(isMeant && verdict != Verdict.CORRECT ? NEUTRALISED : WITHOUT_EFFECT);
            }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportCode.class,
            names = {"E1", "E2", "E3", "E4", "E5", "E8", "E9", "E11", "E12"})
    void a_question_that_is_not_there_or_was_not_answered_changes_nothing(ReportCode code) {
        assertThat(ReportRules.resolution(code, Optional.empty())).contains(WITHOUT_EFFECT);
        assertThat(ReportRules.resolution(code, Optional.of(new Reported(Optional.empty(), true, true, true))))
                .contains(WITHOUT_EFFECT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportCode.class,
            mode = Mode.EXCLUDE,
            names = {"E1", "E2", "E3", "E4", "E5", "E8", "E9", "E11", "E12"})
    void what_no_rule_settles_waits_for_the_jury(ReportCode code) {
        var failed = new Reported(Optional.of(Verdict.WRONG), true, true, true);
        assertThat(ReportRules.resolution(code, Optional.of(failed))).isEmpty();
    }
}
