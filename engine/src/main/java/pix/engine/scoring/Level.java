package pix.engine.scoring;

/** What a level is worth. */
public final class Level {

    /** Pix from one level of a competence to the next. */
    public static final int PIX = 8;

    private Level() {}
}
