package pix.organisations.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.ExternalIdChanged;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationViews;

/** The staff changes what is written of an organisation, its tags and its target profiles included. */
@Service
public class ChangeOrganisation {

    private final Register register;
    private final OrganisationViews organisations;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ChangeOrganisation(
            Register register, OrganisationViews organisations, AuditLog audit, ApplicationEventPublisher events) {
        this.register = register;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void change(AccountId staff, OrganisationId organisation, OrganisationDetails details) {
        var before = organisations.find(organisation).flatMap(Organisation::externalId);
        register.change(organisation, details);
        audit.add(staff, ActKind.ORGANISATION_CHANGED, "organisation " + organisation, "");
        if (details.externalId().isPresent() && !details.externalId().equals(before))
            events.publishEvent(new ExternalIdChanged(organisation));
    }
}
