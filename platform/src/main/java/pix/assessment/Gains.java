package pix.assessment;

import org.springframework.stereotype.Component;
import pix.assessment.LearnerEvents.Answered;
import pix.content.RunningRelease;
import pix.engine.knowledge.Knowledge;
import pix.engine.scoring.Cap;
import pix.engine.scoring.Profile;

/** Tells what answers have brought, from the log itself: nobody can be congratulated by an address that was made up. */
@Component
public class Gains {

    private final LearnerEvents events;
    private final RunningRelease release;
    private final HighestLevel highest;

    Gains(LearnerEvents events, RunningRelease release, HighestLevel highest) {
        this.events = events;
        this.release = release;
        this.highest = highest;
    }

    /** What the answers of an attempt have brought, the first ones left out. */
    public Gain since(Attempt attempt, int leftOut) {
        var fold = new KnowledgeFold(release, events.briefs(attempt.learner()));
        var before = fold.known();
        int given = 0;
        for (var event : events.of(attempt.learner())) {
            var isOwn = event instanceof Answered answer && answer.attempt().equals(attempt.id());
            if (isOwn && given == leftOut) before = fold.known();
            if (isOwn) given++;
            fold.add(event);
            if (isOwn && given == attempt.trail().size()) return new Gain(profile(before), profile(fold.known()));
        }
        return new Gain(profile(fold.known()), profile(fold.known()));
    }

    private Profile profile(Knowledge known) {
        return Profile.of(release.scored(), known, Cap.at(highest.level()));
    }
}
