package pix.bank.framework;

/** How a skill shows itself: something done, something known, or a decision in a scene. */
public enum Kind {
    PRACTICAL,
    KNOWLEDGE,
    SITUATION
}
