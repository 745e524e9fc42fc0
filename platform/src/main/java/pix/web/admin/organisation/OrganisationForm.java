package pix.web.admin.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pix.organisations.OrganisationKind;
import pix.organisations.register.OrganisationField;
import pix.organisations.register.OrganisationProblem;
import pix.organisations.register.TypedOrganisation;
import pix.teams.MemberRole;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/**
 * An organisation as it is typed, with what is wrong.
 *
 * @param action where the form goes
 * @param isNew whether people may be invited to it at once
 */
public record OrganisationForm(
        String action, boolean isNew, TypedOrganisation typed, List<OrganisationProblem> problems) {

    public String value(OrganisationField field) {
        return typed.value(field);
    }

    public boolean isTicked(OrganisationField field) {
        return typed.value(field).equals("true");
    }

    /** By the field's id, in the order of the form. */
    public Map<String, String> errors(Ui ui) {
        var errors = new LinkedHashMap<String, String>();
        for (var problem : problems) errors.putIfAbsent(problem.field().column(), named(ui, problem));
        return errors;
    }

    /** Said again at the head of the form, where nothing else tells which field is meant. */
    private static String named(Ui ui, OrganisationProblem problem) {
        return ui.t(
                "register.problem.of", ui.t("register.field." + problem.field().column()), words(ui, problem));
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), ui.t("register.kind." + kind)))
                .toList();
    }

    public List<Choice> roles(Ui ui) {
        return Stream.of(MemberRole.values())
                .map(role -> new Choice(role.name(), ui.t("orga.role." + role)))
                .toList();
    }

    static String words(Ui ui, OrganisationProblem problem) {
        return ui.t("register.problem." + problem.fault(), problem.value());
    }
}
