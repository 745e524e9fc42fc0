package pix.web.certif.finalisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pix.certification.finalisation.ClosingSeat;
import pix.certification.report.ReportCode;
import pix.certification.report.SeatReport;
import pix.certification.report.TypedReport;
import pix.certification.report.TypedReport.Fault;
import pix.certification.report.TypedReport.Field;
import pix.web.certif.SessionHead;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/** The reports on a candidate, and one more as it is typed, with what is wrong. */
public record SeatReportsPage(
        SessionHead head, ClosingSeat seat, List<SeatReport> reports, TypedReport typed, Map<Field, Fault> faults) {

    public List<Choice> codes(Ui ui) {
        return Stream.of(ReportCode.values())
                .map(code -> new Choice(code.name(), ui.t("reportcode.of", code.name(), ui.t("reportcode." + code))))
                .toList();
    }

    public String error(Field field, Ui ui) {
        return Optional.ofNullable(faults.get(field))
                .map(fault -> ui.t("finalisation.fault." + field + "." + fault))
                .orElse("");
    }

    /** By the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : Field.values())
            if (faults.containsKey(field)) errors.put(field.name().toLowerCase(Locale.ROOT), error(field, ui));
        return errors;
    }
}
