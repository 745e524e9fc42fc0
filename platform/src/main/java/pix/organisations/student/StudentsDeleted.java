package pix.organisations.student;

import java.util.Set;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** Students who leave a roll for good, with all that they did there. Published in the transaction that deletes them. */
public record StudentsDeleted(OrganisationId organisation, Set<StudentId> students, AccountId by) {}
