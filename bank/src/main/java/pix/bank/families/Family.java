package pix.bank.families;

import pix.bank.question.Draw;

/**
 * Stages one kind of document, site or simulator from what an author wrote.
 *
 * @param <S> the shape of {@code scene:} in a value set, a record read from YAML
 */
public interface Family<S> {

    /** The word by which a skill's file names this family. */
    String name();

    Class<S> sceneType();

    /** The scene for one learner; the same draw gives the same scene. */
    Staged stage(S scene, Draw draw);
}
