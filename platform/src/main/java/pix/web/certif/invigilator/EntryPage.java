package pix.web.certif.invigilator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.certification.invigilation.TypedEntry;
import pix.web.ui.Ui;

/**
 * The invigilators' door, with what was typed and why it stayed shut.
 *
 * @param refusal the end of a key of words; empty at first
 * @param until when the next try may come
 */
public record EntryPage(TypedEntry typed, String refusal, Optional<Instant> until) {

    static final EntryPage BLANK = new EntryPage(new TypedEntry("", "", ""), "", Optional.empty());

    /** By the field's id. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        if (refusal.equals("name")) errors.put("name", ui.t("room.refused.name"));
        else if (!refusal.isEmpty()) errors.put("number", words(ui));
        return errors;
    }

    private String words(Ui ui) {
        return until.map(moment -> ui.t(
                        "room.refused.toomany",
                        ui.time().inFigures(ui.time().clock(moment).toLocalTime())))
                .orElseGet(() -> ui.t("room.refused." + refusal));
    }
}
