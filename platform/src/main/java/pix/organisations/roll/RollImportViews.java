package pix.organisations.roll;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;

/** The imports of an organisation, for its pages. */
@Component
public class RollImportViews {

    private static final int HISTORY = 20;

    private final RollImports imports;
    private final RollProblems problems;

    RollImportViews(RollImports imports, RollProblems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    /** Newest first. */
    public List<RollImport> latest(OrganisationId organisation) {
        return imports.latest(organisation, HISTORY);
    }

    public RollImport find(RollImportId id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import", id.instance()));
    }

    /** Errors first; a month after the import there are none left. */
    public List<RollProblem> problems(RollImportId id) {
        return problems.of(id);
    }
}
