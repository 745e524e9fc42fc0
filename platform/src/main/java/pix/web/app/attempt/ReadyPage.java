package pix.web.app.attempt;

import pix.assessment.AttemptId;
import pix.assessment.Step;

/** Before a timed question: nothing of it is seen until its clock is started. */
public record ReadyPage(AttemptId attempt, Subject subject, Step step, int seconds) {}
