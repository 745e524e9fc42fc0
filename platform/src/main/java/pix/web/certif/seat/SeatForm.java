package pix.web.certif.seat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pix.certification.seat.Billing;
import pix.certification.seat.Seat;
import pix.certification.seat.SeatFault;
import pix.certification.seat.SeatField;
import pix.certification.seat.TypedSeat;
import pix.organisations.OrganisationKind;
import pix.organisations.student.StudentId;
import pix.web.certif.SessionHead;
import pix.web.paths.CertifPaths;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/**
 * A candidate as they are typed, with all that is wrong.
 *
 * @param seat the one whose line is changed; none where they are new
 * @param student who they are on the roll, where they are added from it by hand
 */
public record SeatForm(
        SessionHead head,
        Optional<Seat> seat,
        Optional<StudentId> student,
        List<String> countries,
        TypedSeat typed,
        Set<SeatFault> faults) {

    public String action() {
        var session = head.line().session();
        return seat.map(each -> CertifPaths.candidate(session.centre(), session.id(), each.id()))
                .orElseGet(() -> CertifPaths.candidates(session.centre(), session.id()));
    }

    /** Only of whoever is not a school's: nobody is billed for those. */
    public boolean asksBilling() {
        return head.member().centre().kind() != OrganisationKind.SCO;
    }

    public List<Choice> countryChoices() {
        return countries.stream().map(name -> new Choice(name, name)).toList();
    }

    public List<Choice> sexes(Ui ui) {
        return Stream.of("F", "M")
                .map(sex -> new Choice(sex, ui.t("candidates.sex." + sex)))
                .toList();
    }

    public List<Choice> billings(Ui ui) {
        return Stream.of(Billing.values())
                .map(each -> new Choice(each.name(), ui.t("candidates.billing." + each)))
                .toList();
    }

    public String value(SeatField field) {
        return typed.get(field);
    }

    public String error(SeatField field, Ui ui) {
        return faults.stream()
                .filter(fault -> fault.field() == field)
                .findFirst()
                .map(fault -> ui.t("candidates.fault." + fault))
                .orElse("");
    }

    /** By the field's id, in the order of the form; the first of each. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var fault : faults)
            errors.putIfAbsent(
                    fault.field().id(),
                    ui.t(
                            "certif.fault.of",
                            ui.t("candidates.field." + fault.field()),
                            ui.t("candidates.fault." + fault)));
        return errors;
    }
}
