package pix.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.shared.NotFound;

/** Who is asking, as a member of an organisation. */
@Component
public class MemberViews {

    private final Members members;

    MemberViews(Members members) {
        this.members = members;
    }

    /** The member; an organisation to which this person does not belong does not exist. */
    public Member member(AccountId account, OrganisationId organisation) {
        return members.find(account, organisation).orElseThrow(() -> new NotFound("organisation", organisation));
    }

    public List<Member> memberships(AccountId account) {
        return members.of(account);
    }

    /** All the members of an organisation. */
    public List<Member> members(OrganisationId organisation) {
        return members.of(organisation);
    }
}
