package pix.web.admin.jury;

import java.util.List;
import java.util.Optional;
import pix.certification.jury.JuryLine;
import pix.certification.jury.JurySeat;
import pix.web.challenge.ChallengeView;

/**
 * A question of an exam, shown again as it was asked, and what became of it.
 *
 * @param questions how many the exam has
 * @param asked what a simulator shows is what the candidate left; empty when it has been rewritten since
 * @param given in words; empty where the answer has none
 * @param state what was set in a simulator, where it has no words
 * @param working how one comes to the right answer
 * @param typed a reason that is sent and was not enough
 * @param error the key of what is wrong with what was sent; empty when nothing is
 */
public record JuriedQuestionPage(
        JuryLine line,
        JurySeat seat,
        QuestionLine question,
        int questions,
        Optional<ChallengeView> asked,
        Optional<String> given,
        List<String> state,
        Optional<String> rightAnswer,
        Optional<String> working,
        String typed,
        String error) {

    public boolean isPublished() {
        return line.publishedAt().isPresent();
    }

    public int position() {
        return question.sat().position();
    }
}
