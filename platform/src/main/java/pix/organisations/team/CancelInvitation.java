package pix.organisations.team;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.organisations.OrganisationId;

/** An invitation is taken back: its link no longer opens anything. */
@Service
public class CancelInvitation {

    private final Invitations invitations;
    private final Clock clock;

    CancelInvitation(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** False when it had been accepted or cancelled already. */
    public boolean cancel(OrganisationId organisation, InvitationId id) {
        return invitations.cancel(organisation, id, clock.instant());
    }
}
