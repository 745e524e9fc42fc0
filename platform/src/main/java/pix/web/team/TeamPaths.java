package pix.web.team;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.teams.InvitationId;

/** Where the pages and the forms of a team are, in the face that shows it. */
public interface TeamPaths {

    String team();

    String role(AccountId member);

    String removal(AccountId member);

    String leaving();

    String newInvitation();

    String invitations();

    String sendings(InvitationId invitation);

    String cancelling(InvitationId invitation);

    /** Where one is once one has left. */
    String away();

    /** What happened in the space, where its administrators may read it. */
    Optional<String> journal();
}
