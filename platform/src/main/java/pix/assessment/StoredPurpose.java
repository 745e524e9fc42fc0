package pix.assessment;

import java.util.Optional;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;

/** A purpose as columns keep it. */
record StoredPurpose(Kind kind, Optional<String> competence, boolean retry) {

    enum Kind {
        COMPETENCE,
        TARGETED;

        /** Of a row that was written before purposes were kept by name. */
        static Kind unsaid(Optional<String> competence) {
            return competence.isPresent() ? COMPETENCE : TARGETED;
        }
    }

    static StoredPurpose of(Purpose purpose) {
        return switch (purpose) {
            case CompetenceTest(var competence, var retry) ->
                new StoredPurpose(Kind.COMPETENCE, Optional.of(competence), retry);
            case TargetedTest _ -> new StoredPurpose(Kind.TARGETED, Optional.empty(), true);
        };
    }

    Purpose toPurpose() {
        return switch (kind) {
            case COMPETENCE -> new CompetenceTest(competence.orElseThrow(), retry);
            case TARGETED -> new TargetedTest();
        };
    }
}
