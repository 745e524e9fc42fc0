package pix.organisations.register;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.OrganisationArchived;
import pix.organisations.OrganisationId;
import pix.teams.DissolveTeam;

/** An organisation ceases, for good: nobody gets in any more, its invitations and its campaigns are over. */
@Service
public class ArchiveOrganisation {

    private final Register register;
    private final DissolveTeam dissolveTeam;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveOrganisation(
            Register register,
            DissolveTeam dissolveTeam,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.dissolveTeam = dissolveTeam;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** False when it was archived before. */
    @Transactional
    public boolean archive(AccountId staff, OrganisationId organisation) {
        var now = clock.instant();
        if (!register.archive(organisation, staff, now)) return false;
        dissolveTeam.dissolve(organisation.space());
        events.publishEvent(new OrganisationArchived(organisation, staff, now));
        audit.add(staff, ActKind.ORGANISATION_ARCHIVED, "organisation " + organisation, "");
        return true;
    }
}
