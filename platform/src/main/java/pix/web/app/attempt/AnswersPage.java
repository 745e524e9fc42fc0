package pix.web.app.attempt;

import java.util.List;
import pix.assessment.AttemptId;
import pix.web.app.attempt.CheckpointPage.AnswerLine;

/** All the answers of a test, to be read again. */
public record AnswersPage(AttemptId attempt, Subject subject, List<AnswerLine> answers) {}
