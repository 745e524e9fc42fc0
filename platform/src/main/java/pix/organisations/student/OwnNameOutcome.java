package pix.organisations.student;

import java.util.List;
import java.util.Optional;
import pix.accounts.NameProblem;
import pix.organisations.Organisation;

/** What comes of changing one's own name. */
public sealed interface OwnNameOutcome {

    record Changed() implements OwnNameOutcome {}

    /** The name is these schools': they correct it in their own files. */
    record Held(List<Organisation> schools) implements OwnNameOutcome {}

    record Refused(Optional<NameProblem> firstName, Optional<NameProblem> lastName) implements OwnNameOutcome {}
}
