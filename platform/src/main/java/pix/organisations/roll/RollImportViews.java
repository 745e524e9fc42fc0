package pix.organisations.roll;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.organisations.Member;
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

    /** The import of this very file that its author has just begun: two clicks are one import. */
    public Optional<RollImportId> justSent(Member author, String fileName, long size) {
        return imports.latest(author.organisation().id(), 1).stream()
                .filter(known -> known.state().isGoingOn() && known.author().equals(author.account()))
                .filter(known -> known.fileName().equals(fileName) && known.size() == size)
                .map(RollImport::id)
                .findFirst();
    }

    /** Errors first; a month after the import there are none left. */
    public List<RollProblem> problems(RollImportId id) {
        return problems.of(id);
    }
}
