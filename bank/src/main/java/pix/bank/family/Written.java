package pix.bank.family;

import pix.bank.Draw;

/** Nothing staged: the words of the value set are all there is. */
public final class Written implements Family<Written.Nothing> {

    public record Nothing() {}

    @Override
    public String name() {
        return "written";
    }

    @Override
    public Class<Nothing> sceneType() {
        return Nothing.class;
    }

    @Override
    public Staged stage(Nothing scene, Draw draw) {
        return Staged.of();
    }
}
