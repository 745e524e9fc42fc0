package pix.engine.adaptive;

/** What asking about a skill is expected to teach, in skills: itself and those a right or a wrong answer settles with it. */
public record Reward(double value) {

    /**
     * p × easier + (1 − p) × harder.
     *
     * @param success p, the chance of a right answer, from 0 to 1
     * @param upTo unknown skills of the topic as easy or easier, itself included
     * @param from unknown skills of the topic as hard or harder, itself included
     */
    public static Reward of(double success, int upTo, int from) {
        // Written so that skills which teach the same either way tie exactly, whatever p.
        return new Reward(from + success * (upTo - from));
    }
}
