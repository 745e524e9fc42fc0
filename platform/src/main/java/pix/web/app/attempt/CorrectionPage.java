package pix.web.app.attempt;

import java.util.List;
import java.util.Optional;
import pix.assessment.AttemptId;
import pix.web.app.learning.LessonView;
import pix.web.app.learning.TutorialCard;
import pix.web.challenge.ChallengeView;
import pix.web.ui.Outcome;

/**
 * The correction of one answer.
 *
 * @param given in words; empty when the learner passed, or for what was done in a simulator
 * @param question as it was asked; like the right answer and the working, empty when it has been rewritten since
 * @param lesson what helps with this question
 * @param whole the lesson that it is part of
 */
public record CorrectionPage(
        AttemptId attempt,
        Subject subject,
        int position,
        String title,
        Optional<ChallengeView> question,
        Outcome outcome,
        Optional<String> given,
        Optional<String> rightAnswer,
        Optional<String> working,
        Optional<LessonView> lesson,
        Optional<TutorialCard> whole,
        List<TutorialCard> tutorials) {}
