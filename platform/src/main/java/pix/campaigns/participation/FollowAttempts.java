package pix.campaigns.participation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.assessment.AttemptMoved;
import pix.campaigns.Measure;
import pix.campaigns.live.Pulse;

/** What an answer moves in the campaign it was given for. It may be told twice. */
@Service
public class FollowAttempts {

    private final LearnerParticipations learners;
    private final ParticipationMoves moves;
    private final Tally tally;
    private final Pulse pulse;
    private final Clock clock;

    FollowAttempts(LearnerParticipations learners, ParticipationMoves moves, Tally tally, Pulse pulse, Clock clock) {
        this.learners = learners;
        this.moves = moves;
        this.tally = tally;
        this.pulse = pulse;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void follow(AttemptMoved moved) {
        if (!moved.isTargeted()) return;
        learners.ofAttempt(moved.learner(), moved.attempt()).ifPresent(one -> {
            moves.assessed(one, moved.assessed());
            pulse.moved(one.campaign());
            if (moved.completed()) complete(one);
        });
    }

    /** Of the goes of a participant only the first that is completed is counted. */
    private void complete(Participation one) {
        var now = clock.instant();
        if (!moves.complete(one, now) || one.ordinal() > 1) return;
        tally.add(one.organisation(), one.campaign(), List.of(Counts.on(Measure.COMPLETED, one, now)));
    }
}
