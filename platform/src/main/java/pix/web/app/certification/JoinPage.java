package pix.web.app.certification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pix.certification.exam.CandidateSeat;
import pix.certification.exam.TypedCandidate;
import pix.certification.exam.TypedCandidate.Field;
import pix.engine.scoring.Profile;
import pix.web.ui.Ui;

/**
 * « Certification »: whether one may sit, where one does, and the door of a session.
 *
 * @param certifiable how many competences are
 * @param open the sessions that were joined and are not over
 * @param refusal the key of why nobody could join; empty where nothing was refused
 * @param until from when on one may try again
 */
public record JoinPage(
        long certifiable,
        List<CandidateSeat> open,
        TypedCandidate typed,
        Set<Field> faults,
        String refusal,
        Optional<Instant> until) {

    static JoinPage of(long certifiable, List<CandidateSeat> open) {
        return new JoinPage(certifiable, open, TypedCandidate.BLANK, Set.of(), "", Optional.empty());
    }

    public boolean isCertifiable() {
        return certifiable >= Profile.CERTIFIABLE_COMPETENCES;
    }

    public long missing() {
        return Math.max(0, Profile.CERTIFIABLE_COMPETENCES - certifiable);
    }

    public String error(Field field, Ui ui) {
        return faults.contains(field) ? ui.t("exam.fault." + field) : "";
    }

    /** By the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : Field.values())
            if (faults.contains(field)) errors.put(field.name().toLowerCase(Locale.ROOT), error(field, ui));
        if (!refusal.isEmpty())
            errors.put(
                    "number",
                    until.map(instant ->
                                    ui.t("exam.refused." + refusal, ui.time().moment(instant)))
                            .orElseGet(() -> ui.t("exam.refused." + refusal, missing())));
        return errors;
    }
}
