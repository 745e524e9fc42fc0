package pix.bank.families.settings;

import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/** A phone, a site or an application to be set as asked. Gives nothing to the texts: the author draws what varies. */
public final class Settings implements Family<Surface> {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Class<Surface> sceneType() {
        return Surface.class;
    }

    @Override
    public Staged stage(Surface surface, Draw draw) {
        SurfaceCheck.check(surface);
        return Staged.of(new Scene.Simulator("pix-settings", Json.of(surface), surface.initial()));
    }
}
