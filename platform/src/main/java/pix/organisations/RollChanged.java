package pix.organisations;

import java.util.List;
import pix.organisations.Roll.Enrolled;

/**
 * Students whose name or group is another one than before. Published in the transaction that writes it: whoever keeps a copy
 * follows at once.
 *
 * @param students as they are now
 */
public record RollChanged(OrganisationId organisation, List<Enrolled> students) {}
