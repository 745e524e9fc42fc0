package pix.assessment;

import org.springframework.stereotype.Component;
import pix.content.RunningRelease;
import pix.engine.knowledge.Knowledge;
import pix.engine.scoring.Score;
import pix.engine.scoring.SkillValues;

/** Says whether an answer has changed the level of the competence: a failure lowers it where an inference was not confirmed. */
@Component
class LevelMove {

    private final RunningRelease release;
    private final HighestLevel highest;

    LevelMove(RunningRelease release, HighestLevel highest) {
        this.release = release;
        this.highest = highest;
    }

    boolean by(Attempt before, Attempt after) {
        var asked = after.trail().getLast().challenge().skill();
        var competence = release.skill(asked).skill().competence();
        return level(competence, after.knowledge()) != level(competence, before.knowledge());
    }

    private int level(String competence, Knowledge knowledge) {
        var scored = release.scored(competence);
        return Score.of(SkillValues.of(scored).held(scored, knowledge), highest.level())
                .level();
    }
}
