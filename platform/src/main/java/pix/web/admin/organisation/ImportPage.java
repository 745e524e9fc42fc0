package pix.web.admin.organisation;

import java.util.List;
import pix.organisations.register.OrganisationField;
import pix.organisations.register.OrganisationFile.LineProblem;
import pix.web.ui.Ui;

/** The file of organisations to create; after a refusal, all that is wrong in it. */
public record ImportPage(List<LineProblem> problems, boolean isMissing) {

    public String words(Ui ui, LineProblem problem) {
        return ui.t(
                "register.import.line",
                problem.line(),
                problem.problem().field().column(),
                OrganisationForm.words(ui, problem.problem()));
    }

    public List<OrganisationField> columns() {
        return List.of(OrganisationField.values());
    }
}
