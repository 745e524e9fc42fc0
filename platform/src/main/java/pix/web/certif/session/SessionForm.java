package pix.web.certif.session;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.certification.session.TypedSession;
import pix.certification.session.TypedSession.Fault;
import pix.certification.session.TypedSession.Field;
import pix.web.paths.CertifPaths;
import pix.web.ui.Ui;

/**
 * A session as it is typed, with what is wrong.
 *
 * @param session the one that is changed; none where it is new
 */
public record SessionForm(
        CentreMember member, Optional<ExamSessionId> session, TypedSession typed, Map<Field, Fault> faults) {

    public String action() {
        var centre = member.centre().id();
        return session.map(id -> CertifPaths.edition(centre, id)).orElseGet(() -> CertifPaths.sessions(centre));
    }

    public String back() {
        var centre = member.centre().id();
        return session.map(id -> CertifPaths.session(centre, id)).orElseGet(() -> CertifPaths.sessions(centre));
    }

    public String error(Field field, Ui ui) {
        return Optional.ofNullable(faults.get(field))
                .map(fault -> ui.t("certif.fault." + fault))
                .orElse("");
    }

    /** By the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        new EnumMap<>(faults.isEmpty() ? new EnumMap<>(Field.class) : faults)
                .forEach((field, fault) -> errors.put(
                        id(field),
                        ui.t("certif.fault.of", ui.t("certif." + id(field)), ui.t("certif.fault." + fault))));
        return errors;
    }

    public static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
