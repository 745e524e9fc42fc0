package pix.engine.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Exams as the tables of cases write them. */
final class AnExam {

    private AnExam() {}

    /** @param words such as {@code c1 1/10}: competence, level and pix */
    static List<Mark> profile(List<String> words) {
        return words.stream()
                .map(word -> word.split("[ /]", -1))
                .map(part -> new Mark(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2])))
                .toList();
    }

    /** @param words such as {@code c1 oxO-}: competence and one letter for each question */
    static List<ExamQuestion> questions(List<String> words) {
        var questions = new ArrayList<ExamQuestion>();
        for (var word : words) {
            var parts = word.split(" ", -1);
            for (char letter : parts[1].toCharArray())
                questions.add(new ExamQuestion(
                        questions.size() + 1,
                        parts[0],
                        outcome(letter),
                        Character.isUpperCase(letter),
                        "dpDP".indexOf(letter) >= 0));
        }
        return questions;
    }

    /** The result of this exam as the tables write it. */
    static List<String> marks(ExamResult result) {
        return result.marks().stream()
                .map(mark -> mark.level() + "/" + mark.pix())
                .toList();
    }

    static ExamCase aborted(ExamCase exam, AbortReason reason) {
        return new ExamCase(exam.profile(), exam.questions(), Optional.of(reason), false, false);
    }

    /** So many questions of one competence, the right ones first, the neutralised ones last. */
    static List<ExamQuestion> questions(int asked, int correct, int neutralised) {
        var letters = "o".repeat(correct) + "x".repeat(asked - correct - neutralised) + "O".repeat(neutralised);
        return questions(Stream.of("c1 " + letters).toList());
    }

    private static QuestionOutcome outcome(char letter) {
        return switch (String.valueOf(letter).toLowerCase(Locale.ROOT)) {
            case "o", "d" -> QuestionOutcome.CORRECT;
            case "p" -> QuestionOutcome.PARTLY_CORRECT;
            case "x" -> QuestionOutcome.WRONG;
            default -> QuestionOutcome.UNANSWERED;
        };
    }
}
