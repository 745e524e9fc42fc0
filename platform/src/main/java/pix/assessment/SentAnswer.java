package pix.assessment;

import java.util.Optional;
import pix.bank.framework.Device;
import pix.content.ChallengeRef;
import pix.engine.judging.Answer;

/**
 * What a page sends: the place and the challenge it was showing, so that an old page cannot answer a new question.
 *
 * @param given empty when the learner passes
 */
public record SentAnswer(int position, ChallengeRef challenge, Optional<Answer> given, Device device) {}
