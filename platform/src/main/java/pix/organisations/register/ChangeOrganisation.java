package pix.organisations.register;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.OrganisationId;

/** The staff changes what is written of an organisation, its tags and its target profiles included. */
@Service
public class ChangeOrganisation {

    private final Register register;
    private final AuditLog audit;

    ChangeOrganisation(Register register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    public void change(AccountId staff, OrganisationId organisation, OrganisationDetails details) {
        register.change(organisation, details);
        audit.add(staff, ActKind.ORGANISATION_CHANGED, "organisation " + organisation, "");
    }
}
