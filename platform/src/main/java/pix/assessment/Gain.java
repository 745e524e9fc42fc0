package pix.assessment;

import java.util.List;
import java.util.Optional;
import pix.engine.scoring.Profile;
import pix.engine.scoring.Score;

/** What some answers have changed in a profile: as it was before the first of them, and as it was after the last. */
public record Gain(Profile before, Profile after) {

    /** A competence that is at a higher level than before. */
    public record LevelUp(String competence, int level) {}

    /** In the framework's order. */
    public List<LevelUp> levelUps() {
        return after.scores().keySet().stream()
                .map(competence -> new LevelUp(competence, level(after, competence)))
                .filter(each -> each.level() > level(before, each.competence()))
                .toList();
    }

    /** How many pix more in a competence; less than none when a failure corrects what was taken for held. */
    public int pix(String competence) {
        return score(after, competence).map(Score::pix).orElse(0)
                - score(before, competence).map(Score::pix).orElse(0);
    }

    /** These answers made the profile certifiable. */
    public boolean madeCertifiable() {
        return after.isCertifiable() && !before.isCertifiable();
    }

    private static int level(Profile profile, String competence) {
        return score(profile, competence).map(Score::level).orElse(0);
    }

    private static Optional<Score> score(Profile profile, String competence) {
        return Optional.ofNullable(profile.scores().get(competence));
    }
}
