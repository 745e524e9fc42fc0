package pix.web.certif.finalisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.certification.finalisation.ClosingSeat;
import pix.certification.finalisation.FinalisationSheet;
import pix.certification.finalisation.TypedClosings;
import pix.engine.exam.AbortReason;
import pix.web.certif.SessionHead;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/**
 * « Finalisation » of a session.
 *
 * @param typed what was sent and is not kept, with what is wrong; none where the page shows what is kept
 * @param isChecked whether what is missing is said
 */
public record FinalisationPage(
        SessionHead head, FinalisationSheet sheet, Optional<TypedClosings> typed, boolean isChecked) {

    /** The fields of one candidate, by what they say. */
    static String reasonField(ClosingSeat seat) {
        return "reason-" + seat.id();
    }

    static String seenField(ClosingSeat seat) {
        return "seen-" + seat.id();
    }

    public String reason(ClosingSeat seat) {
        return typed.map(closings -> Optional.ofNullable(closings.reasons().get(seat.id())))
                .orElse(seat.reason())
                .map(AbortReason::name)
                .orElse("");
    }

    public boolean isSeen(ClosingSeat seat) {
        return typed.map(closings -> closings.seen().contains(seat.id())).orElse(seat.isEndSeen());
    }

    public String comment() {
        return typed.map(TypedClosings::comment).orElse(sheet.comment());
    }

    public List<Choice> reasons(Ui ui) {
        return Stream.of(AbortReason.values())
                .map(reason -> new Choice(reason.name(), ui.t("finalisation.reason." + reason)))
                .toList();
    }

    public String reasonError(ClosingSeat seat, Ui ui) {
        return isChecked && !seat.isFinished() && reason(seat).isEmpty() ? ui.t("finalisation.reason.missing") : "";
    }

    public String commentError(Ui ui) {
        return typed.filter(TypedClosings::isTooLong).isPresent() ? ui.t("certif.fault.TOO_LONG") : "";
    }

    /** By the field's id, in the order of the page. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var seat : sheet.unfinished())
            if (!reasonError(seat, ui).isEmpty())
                errors.put(reasonField(seat), ui.t("finalisation.reason.missing.of", seat.name()));
        if (!commentError(ui).isEmpty())
            errors.put("comment", ui.t("certif.fault.of", ui.t("finalisation.comment"), commentError(ui)));
        return errors;
    }
}
