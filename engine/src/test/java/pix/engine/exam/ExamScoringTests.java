package pix.engine.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;

class ExamScoringTests {

    private static final List<Mark> FIVE =
            AnExam.profile(List.of("c1 2/16", "c2 2/16", "c3 2/16", "c4 2/16", "c5 2/16"));

    @ParameterizedTest
    @MethodSource
    void a_level_is_kept_lowered_or_lost(Row row) {
        var count = CompetenceCount.of(
                AnExam.questions(row.whole("asked"), row.whole("correct"), row.whole("neutralised")));

        assertThat(Stream.of(80, 70, 50).map(rate -> LevelDecision.of(count, new Reproducibility(rate))))
                .extracting(LevelDecision::name)
                .containsExactly(row.text("80"), row.text("70"), row.text("50"));
        assertThat(LevelDecision.of(count, new Reproducibility(49))).isEqualTo(LevelDecision.UNCERTIFIED);
    }

    static Stream<Row> a_level_is_kept_lowered_or_lost() {
        return Tables.rows("exam/level-decisions.md", "80", "70", "50");
    }

    @ParameterizedTest
    @MethodSource
    void a_competence_of_level_3(Row row) {
        var count = CompetenceCount.of(
                AnExam.questions(row.whole("asked"), row.whole("correct"), row.whole("neutralised")));

        var mark = new Mark("c1", 3, 24).after(LevelDecision.of(count, new Reproducibility(row.whole("rate"))));

        assertThat(mark.level()).isEqualTo(row.whole("level"));
    }

    static Stream<Row> a_competence_of_level_3() {
        return Tables.rows("exam/marks.md", "rate", "level");
    }

    @ParameterizedTest
    @MethodSource
    void a_whole_exam(Row row) {
        var result = ExamScoring.score(
                ExamCase.of(AnExam.profile(row.list("profile")), AnExam.questions(row.list("answers"))));

        assertThat(AnExam.marks(result)).isEqualTo(row.list("marks"));
        assertThat(result.rate().percentage()).isEqualTo(row.whole("rate"));
        assertThat(result.pix()).isEqualTo(row.whole("pix"));
        assertThat(result.status()).isEqualTo(Status.valueOf(row.text("status")));
    }

    static Stream<Row> a_whole_exam() {
        return Tables.rows("exam/exams.md", "profile", "answers", "status");
    }

    @Test
    void nobody_gets_more_than_640() {
        var codes =
                IntStream.rangeClosed(1, 16).mapToObj(number -> "c" + number).toList();
        var profile = codes.stream().map(code -> new Mark(code, 6, 53)).toList();

        var result = ExamScoring.score(ExamCase.of(
                profile,
                AnExam.questions(codes.stream().map(code -> code + " ooo").toList())));

        assertThat(result.pix()).isEqualTo(640);
        assertThat(result.marks()).allMatch(mark -> mark.level() == 5 && mark.pix() == 40);
    }

    @ParameterizedTest
    @CsvSource({
        "24, 30, 80",
        "21, 30, 70",
        "15, 30, 50",
        "14, 30, 47",
        "38, 48, 79",
        "39, 48, 81",
        "33, 48, 69",
        "34, 48, 71",
        "23, 48, 48",
        "24, 48, 50",
        "1, 8, 13"
    })
    void the_rate_is_rounded_half_up(int correct, int counted, int percentage) {
        assertThat(Reproducibility.of(AnExam.questions(counted, correct, 0)).percentage())
                .isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({"15, 10", "18, 12", "24, 16", "30, 20", "45, 30", "48, 32"})
    void at_least_66_per_cent_of_the_questions_must_count(int asked, int least) {
        assertThat(ExamScoring.isTrusted(AnExam.questions(asked, 0, asked - least)))
                .isTrue();
        assertThat(ExamScoring.isTrusted(AnExam.questions(asked, 0, asked - least + 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"c1 od, 3, 3", "c1 odo, 3, 3", "c1 dd, 3, 3", "c1 ox, 2, 1", "c1 p, 2, 1", "c1 opo, 3, 2", "c1 Dd, 2, 2"
    })
    void several_fields_weigh_two_where_few_questions_are_asked(String answers, int left, int correct) {
        assertThat(CompetenceCount.of(AnExam.questions(List.of(answers))))
                .isEqualTo(new CompetenceCount(left, correct));
    }

    @Test
    void no_more_is_right_than_is_left_whatever_the_fields() {
        for (int asked = 0; asked <= 4; asked++)
            for (var letters : words(asked)) {
                var count = CompetenceCount.of(AnExam.questions(List.of("c1 " + letters)));
                assertThat(count.left()).as(letters).isBetween(count.correct(), 3);
            }
    }

    @Test
    void what_a_candidate_left_unanswered_is_wrong() {
        var exam = ExamCase.of(FIVE, AnExam.questions(List.of("c1 ooo", "c2 ooo", "c3 ooo", "c4 oo-", "c5 ---")));

        var result = ExamScoring.score(AnExam.aborted(exam, AbortReason.CANDIDATE));

        assertThat(AnExam.marks(result)).containsExactly("2/16", "2/16", "2/16", "1/8", "-1/0");
        assertThat(result.rate().percentage()).isEqualTo(73);
    }

    @Test
    void what_a_failure_left_unanswered_is_neutralised() {
        var exam = ExamCase.of(FIVE, AnExam.questions(List.of("c1 ooo", "c2 ooo", "c3 ooo", "c4 oo-", "c5 ---")));

        var result = ExamScoring.score(AnExam.aborted(exam, AbortReason.TECHNICAL));

        assertThat(AnExam.marks(result)).containsExactly("2/16", "2/16", "2/16", "2/16", "-1/0");
        assertThat(result.rate().percentage()).isEqualTo(100);
    }

    @Test
    void a_low_rate_is_the_candidates_or_the_equipments() {
        var exam = ExamCase.of(FIVE, AnExam.questions(List.of("c1 oxx", "c2 oxx", "c3 oxx", "c4 oxx", "c5 xxx")));

        assertThat(ExamScoring.score(exam).reason()).contains(Reason.INSUFFICIENT_CORRECT_ANSWERS);
        assertThat(ExamScoring.score(AnExam.aborted(exam, AbortReason.TECHNICAL)))
                .extracting(ExamResult::status, ExamResult::reason)
                .containsExactly(Status.CANCELLED, Optional.of(Reason.LACK_OF_ANSWERS_TECHNICAL));
    }

    @Test
    void too_little_left_is_cancelled_even_when_it_is_wrong() {
        var exam = ExamCase.of(FIVE, AnExam.questions(List.of("c1 xXX", "c2 xxX", "c3 oXX", "c4 oxX", "c5 xxX")));

        assertThat(ExamScoring.score(exam))
                .extracting(ExamResult::status, ExamResult::pix, ExamResult::reason)
                .containsExactly(Status.CANCELLED, 0, Optional.of(Reason.TOO_MANY_NEUTRALISED));
    }

    @Test
    void the_jury_decides_first_and_the_score_stays_computed() {
        var questions = AnExam.questions(List.of("c1 ooo", "c2 ooo", "c3 ooo", "c4 ooo", "c5 xxx"));

        var fraud = ExamScoring.score(new ExamCase(FIVE, questions, Optional.empty(), false, true));
        var cancelled = ExamScoring.score(new ExamCase(FIVE, questions, Optional.empty(), true, true));

        assertThat(fraud).extracting(ExamResult::status, ExamResult::pix).containsExactly(Status.REJECTED, 64);
        assertThat(fraud.reason()).contains(Reason.FRAUD);
        assertThat(cancelled).extracting(ExamResult::status, ExamResult::pix).containsExactly(Status.CANCELLED, 64);
    }

    @Test
    void a_question_counted_twice_is_a_fault_not_a_score() {
        var questions = new ArrayList<>(AnExam.questions(List.of("c1 ooo")));
        questions.add(questions.getFirst());

        assertThat(ExamScoring.score(ExamCase.of(AnExam.profile(List.of("c1 1/8")), questions))
                        .reason())
                .contains(Reason.QUESTION_COUNTED_TWICE);
    }

    /** All words of that many letters. */
    private static List<String> words(int length) {
        if (length == 0) return List.of("");
        return words(length - 1).stream()
                .flatMap(word -> Stream.of("o", "x", "O", "d", "p", "D").map(letter -> word + letter))
                .toList();
    }
}
