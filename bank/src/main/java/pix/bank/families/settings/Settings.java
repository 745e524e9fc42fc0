package pix.bank.families.settings;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A phone, a site or an application to be set as asked. Gives nothing to the texts: the author draws what varies. */
public final class Settings implements Family<Surface> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .build();

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
        return Staged.of(new Scene.Simulator("pix-settings", JSON.writeValueAsString(surface), surface.initial()));
    }
}
