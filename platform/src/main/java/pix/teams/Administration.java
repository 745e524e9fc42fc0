package pix.teams;

import java.util.List;
import pix.accounts.AccountId;

/** What an administrator may do to whom, told from the team as it is now and not as it was when the page was shown. */
final class Administration {

    private Administration() {}

    /** Others, never oneself: whoever acts stays, so that there is always an administrator. */
    static boolean isOver(List<Membership> team, AccountId actor, AccountId other) {
        return !actor.equals(other)
                && team.stream().anyMatch(member -> member.account().equals(actor) && member.isAdministrator());
    }

    /** One may leave while somebody else administers. */
    static boolean remainsWithout(List<Membership> team, AccountId leaving) {
        return team.stream().anyMatch(member -> !member.account().equals(leaving) && member.isAdministrator());
    }
}
