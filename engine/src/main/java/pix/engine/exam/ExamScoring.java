package pix.engine.exam;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;

/** The score of an exam of version 2: what was shown before is kept, lowered or lost, competence by competence. */
public final class ExamScoring {

    /** The share of all questions that must count, in per cent. */
    private static final int TRUSTWORTHY_SHARE = 66;

    private ExamScoring() {}

    /** Never fails: what contradicts itself has the status of an error. */
    public static ExamResult score(ExamCase exam) {
        var questions = ofTheProfile(exam);
        return fault(exam, questions).map(ExamResult::error).orElseGet(() -> decide(exam, questions));
    }

    /** Questions of competences that were not to be certified are ignored everywhere. */
    private static List<ExamQuestion> ofTheProfile(ExamCase exam) {
        var competences = exam.profile().stream().map(Mark::competence).collect(toSet());
        return exam.questions().stream()
                .filter(question -> competences.contains(question.competence()))
                .map(question -> exam.abort().map(question::endedFor).orElse(question))
                .toList();
    }

    private static Optional<Reason> fault(ExamCase exam, List<ExamQuestion> questions) {
        var byCompetence = byCompetence(questions);
        if (exam.profile().stream().anyMatch(mark -> !byCompetence.containsKey(mark.competence())))
            return Optional.of(Reason.COMPETENCE_WITHOUT_QUESTION);
        if (questions.stream().map(ExamQuestion::number).distinct().count() < questions.size())
            return Optional.of(Reason.QUESTION_COUNTED_TWICE);
        if (questions.stream().anyMatch(ExamQuestion::isOpen)) return Optional.of(Reason.QUESTION_WITHOUT_OUTCOME);
        return Optional.empty();
    }

    private static ExamResult decide(ExamCase exam, List<ExamQuestion> questions) {
        var rate = Reproducibility.of(questions);
        var marks = marks(exam.profile(), questions, rate);
        if (exam.cancelled()) return result(Status.CANCELLED, marks, rate, Reason.CANCELLED_BY_JURY);
        if (exam.rejectedForFraud()) return result(Status.REJECTED, marks, rate, Reason.FRAUD);
        if (!isTrusted(questions)) return result(Status.CANCELLED, marks, rate, Reason.TOO_MANY_NEUTRALISED);
        if (!rate.certifies()) return belowTheRate(exam, marks, rate);
        if (marks.stream().allMatch(mark -> mark.pix() == 0))
            return result(Status.REJECTED, marks, rate, Reason.ZERO_PIX);
        return new ExamResult(Status.VALIDATED, marks, rate, Optional.empty());
    }

    private static ExamResult belowTheRate(ExamCase exam, List<Mark> marks, Reproducibility rate) {
        boolean isTechnical = exam.abort().filter(AbortReason.TECHNICAL::equals).isPresent();
        return isTechnical
                ? result(Status.CANCELLED, marks, rate, Reason.LACK_OF_ANSWERS_TECHNICAL)
                : result(Status.REJECTED, marks, rate, Reason.INSUFFICIENT_CORRECT_ANSWERS);
    }

    private static List<Mark> marks(List<Mark> profile, List<ExamQuestion> questions, Reproducibility rate) {
        var byCompetence = byCompetence(questions);
        return profile.stream()
                .map(mark -> mark.after(LevelDecision.of(
                        CompetenceCount.of(byCompetence.getOrDefault(mark.competence(), List.of())), rate)))
                .toList();
    }

    /** Whether enough questions are left to believe the rate: 10 of 15, 32 of 48. */
    static boolean isTrusted(Collection<ExamQuestion> questions) {
        long counted = questions.stream().filter(ExamQuestion::counts).count();
        return 100 * counted >= (long) TRUSTWORTHY_SHARE * questions.size();
    }

    private static Map<String, List<ExamQuestion>> byCompetence(Collection<ExamQuestion> questions) {
        return questions.stream().collect(groupingBy(ExamQuestion::competence));
    }

    private static ExamResult result(Status status, List<Mark> marks, Reproducibility rate, Reason reason) {
        return new ExamResult(status, marks, rate, Optional.of(reason));
    }
}
