package pix.engine.scoring;

/** A stage of a parcours, « palier »: reached with a share of its skills, or with the first one. */
public sealed interface Stage {

    boolean isReached(Mastery mastery);

    /** @param percent of the targeted skills; 0 is always reached */
    record Threshold(int percent) implements Stage {

        /** Not by the rounded per cent: 199 skills of 200 are not all of them. */
        @Override
        public boolean isReached(Mastery mastery) {
            return percent == 0
                    || mastery.targeted() > 0 && 100L * mastery.held() >= (long) percent * mastery.targeted();
        }
    }

    /** One skill is enough. */
    record FirstSkill() implements Stage {

        @Override
        public boolean isReached(Mastery mastery) {
            return mastery.held() > 0;
        }
    }
}
