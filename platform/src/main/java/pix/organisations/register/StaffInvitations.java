package pix.organisations.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.MemberRole;
import pix.organisations.OrganisationId;
import pix.organisations.team.CancelInvitation;
import pix.organisations.team.InvitationId;
import pix.organisations.team.Invite;

/** The staff invites somebody to an organisation, sends the letter again, takes it back; each leaves a line. */
@Service
public class StaffInvitations {

    private final Invite invite;
    private final CancelInvitation cancelInvitation;
    private final AuditLog audit;

    StaffInvitations(Invite invite, CancelInvitation cancelInvitation, AuditLog audit) {
        this.invite = invite;
        this.cancelInvitation = cancelInvitation;
        this.audit = audit;
    }

    @Transactional
    public void send(
            AccountId staff,
            OrganisationId organisation,
            List<EmailAddress> emails,
            Optional<MemberRole> role,
            Locale locale) {
        for (var invitation : invite.invite(organisation, emails, role, locale))
            audit.add(staff, ActKind.INVITATION_SENT, invitation.toString(), "");
    }

    /** False when it is not pending. */
    @Transactional
    public boolean again(AccountId staff, OrganisationId organisation, InvitationId invitation) {
        if (!invite.again(organisation, invitation)) return false;
        audit.add(staff, ActKind.INVITATION_SENTAGAIN, "invitation " + organisation + "/" + invitation, "");
        return true;
    }

    /** False when it is not pending. */
    @Transactional
    public boolean cancel(AccountId staff, OrganisationId organisation, InvitationId invitation) {
        if (!cancelInvitation.cancel(organisation, invitation)) return false;
        audit.add(staff, ActKind.INVITATION_CANCELLED, "invitation " + organisation + "/" + invitation, "");
        return true;
    }
}
