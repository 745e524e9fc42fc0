package pix.assessment;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import pix.content.RunningRelease;
import pix.engine.knowledge.Knowledge;
import pix.engine.scoring.Score;
import pix.engine.scoring.SkillValues;

/** Says when an answer has raised the level of the competence. */
@Component
class LevelReached {

    private final RunningRelease release;
    private final HighestLevel highest;

    LevelReached(RunningRelease release, HighestLevel highest) {
        this.release = release;
        this.highest = highest;
    }

    OptionalInt by(Attempt before, Attempt after) {
        if (!after.trail().getLast().isRight()) return OptionalInt.empty();
        var asked = after.trail().getLast().challenge().skill();
        var competence = release.skill(asked).skill().competence();
        int reached = level(competence, after.knowledge());
        return reached > level(competence, before.knowledge()) ? OptionalInt.of(reached) : OptionalInt.empty();
    }

    private int level(String competence, Knowledge knowledge) {
        var scored = release.scored(competence);
        return Score.of(SkillValues.of(scored).held(scored, knowledge), highest.level())
                .level();
    }
}
