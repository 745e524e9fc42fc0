package pix.teams;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.Entry;

/** An invitation is taken back: its link no longer opens anything. */
@Service
public class CancelInvitation {

    private final SpaceOwners owners;
    private final Invitations invitations;
    private final Clock clock;

    CancelInvitation(SpaceOwners owners, Invitations invitations, Clock clock) {
        this.owners = owners;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** False when it had been accepted or cancelled already. */
    @Transactional
    public boolean cancel(AccountId by, SpaceId space, InvitationId id) {
        if (!invitations.cancel(space, id, clock.instant())) return false;
        owners.tell(space, Entry.of(ActKind.INVITATION_CANCELLED).by(by).on("invitation " + space.value() + "/" + id));
        return true;
    }
}
