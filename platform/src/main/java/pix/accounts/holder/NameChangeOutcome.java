package pix.accounts.holder;

import java.util.Optional;
import pix.accounts.NameProblem;

/** What comes of changing one's name. */
public sealed interface NameChangeOutcome {

    record Changed() implements NameChangeOutcome {}

    record Refused(Optional<NameProblem> firstName, Optional<NameProblem> lastName) implements NameChangeOutcome {}
}
