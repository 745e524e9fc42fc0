package pix.accounts;

import pix.accounts.password.PasswordProblem;

/** What comes of creating an administrator. */
public sealed interface AdministratorOutcome {

    record Created(AccountId id) implements AdministratorOutcome {}

    record EmailInvalid() implements AdministratorOutcome {}

    record EmailTaken() implements AdministratorOutcome {}

    record PasswordRefused(PasswordProblem problem) implements AdministratorOutcome {}
}
