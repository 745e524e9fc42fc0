package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.OrganisationId;

/** An invitation is taken back: its link no longer opens anything. */
@Service
public class CancelInvitation {

    private final Invitations invitations;
    private final AuditLog journal;
    private final Clock clock;

    CancelInvitation(Invitations invitations, AuditLog journal, Clock clock) {
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    /** False when it had been accepted or cancelled already. */
    @Transactional
    public boolean cancel(AccountId by, OrganisationId organisation, InvitationId id) {
        if (!invitations.cancel(organisation, id, clock.instant())) return false;
        journal.add(Entry.of(ActKind.INVITATION_CANCELLED)
                .by(by)
                .on("invitation " + organisation + "/" + id)
                .in(organisation.value()));
        return true;
    }
}
