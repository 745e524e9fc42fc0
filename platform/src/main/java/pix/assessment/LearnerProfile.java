package pix.assessment;

import java.util.List;
import java.util.Optional;
import pix.engine.scoring.Profile;

/** A learner's profile, all sixteen competences in order. */
public record LearnerProfile(Profile profile, int highestLevel, List<CompetenceState> competences) {

    public int pix() {
        return profile.pix();
    }

    public boolean isCertifiable() {
        return profile.isCertifiable();
    }

    public Optional<CompetenceState> of(String competence) {
        return competences.stream()
                .filter(state -> state.competence().code().equals(competence))
                .findFirst();
    }
}
