package pix.assessment;

import pix.accounts.AccountId;

/**
 * An attempt has one answer more. Published after the answer is kept, and again when the same answer comes twice: whoever
 * listens may hear it more than once.
 *
 * @param isLevelMoved whether it may have changed the level of a competence
 * @param assessed targeted skills of which something is known
 * @param targeted of its targets, how many the running release can ask
 */
public record AttemptMoved(
        AccountId learner,
        AttemptId attempt,
        Purpose purpose,
        boolean isLevelMoved,
        int assessed,
        int targeted,
        boolean completed) {}
