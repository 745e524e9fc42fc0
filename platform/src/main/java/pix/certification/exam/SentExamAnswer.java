package pix.certification.exam;

import java.util.Optional;
import pix.accounts.Token;
import pix.content.ChallengeRef;
import pix.engine.judging.Answer;

/**
 * What a page of an exam sends: the place and the challenge it was showing, so that an old page answers nothing new.
 *
 * @param given empty when the candidate passes
 */
public record SentExamAnswer(Token browser, int position, ChallengeRef challenge, Optional<Answer> given) {}
