package pix.engine.knowledge;

/** What is known of a skill; a skill of which nothing is known has no evidence. */
public enum Status {
    HELD,
    MISSING
}
