package pix.assessment;

import pix.engine.judging.Judgement;

/** What comes of an answer: a page has to reply to each case. */
public sealed interface AnswerOutcome {

    /** The attempt as it stands now. */
    Attempt attempt();

    /** @param isLevelMoved whether this answer changed the level of the competence */
    record Recorded(Attempt attempt, boolean isLevelMoved) implements AnswerOutcome {}

    /** It had been recorded already: the same words as the first time. */
    record Repeated(Attempt attempt) implements AnswerOutcome {}

    /** Nothing to judge: empty, incomplete or not of the question's kind. Nothing was recorded. */
    record Unfit(Attempt attempt, Judgement.Refused refusal) implements AnswerOutcome {}

    /** The page was old: another answer stands at this place, or another question is being asked. Nothing was recorded. */
    record Outdated(Attempt attempt) implements AnswerOutcome {}
}
