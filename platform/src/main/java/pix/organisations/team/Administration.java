package pix.organisations.team;

import java.util.List;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.team.Memberships.Membership;

/** What an administrator may do to whom, told from the team as it is now and not as it was when the page was shown. */
final class Administration {

    private Administration() {}

    /** Others, never oneself: whoever acts stays, so that there is always an administrator. */
    static boolean isOver(List<Membership> team, Member actor, AccountId other) {
        return !actor.account().equals(other)
                && team.stream()
                        .anyMatch(member -> member.account().equals(actor.account()) && member.isAdministrator());
    }

    /** One may leave while somebody else administers. */
    static boolean remainsWithout(List<Membership> team, AccountId leaving) {
        return team.stream().anyMatch(member -> !member.account().equals(leaving) && member.isAdministrator());
    }
}
