package pix.engine.knowledge;

/** How it is known: the skill itself was asked, or an easier or harder one of its topic was. */
public enum Origin {
    DIRECT,
    INFERRED
}
