package pix.engine.simulation;

import java.util.Locale;

/** How a question is answered, and so how often a learner who does not know is right by chance. */
public enum AnswerKind {
    /** A word, a number or a state of a simulator: next to nothing is guessed. */
    TYPED(0.02),
    /** One choice of four. */
    ONE_CHOICE(0.25),
    /** Some choices of four or five, all of them and no other. */
    SEVERAL_CHOICES(0.08);

    private final double guessing;

    AnswerKind(double guessing) {
        this.guessing = guessing;
    }

    /** Written in small letters; fails with an {@link IllegalArgumentException} that tells the word. */
    static AnswerKind named(String word) {
        for (var kind : values()) if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return kind;
        throw new IllegalArgumentException("no kind of answer is called « " + word + " »");
    }

    /** From 0 to 1. */
    public double guessing() {
        return guessing;
    }
}
