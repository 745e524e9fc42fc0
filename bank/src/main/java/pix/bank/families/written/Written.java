package pix.bank.families.written;

import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;

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
