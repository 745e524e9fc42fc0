package pix.certification.exam;

import java.time.Instant;
import java.util.Optional;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;

/**
 * A question of an exam, with its answer once there is one.
 *
 * @param position from 1
 * @param given as the log writes it; empty until it is answered
 */
public record ExamQuestion(
        int position,
        ChallengeRef challenge,
        Optional<Instant> timerStartedAt,
        Optional<String> given,
        Optional<Verdict> verdict) {}
