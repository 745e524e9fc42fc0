package pix.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.audit.Spaces;

/** The journal of an organisation tells what happens to its members. */
@Component
class MembersSpaces implements Spaces {

    private final Members members;

    MembersSpaces(Members members) {
        this.members = members;
    }

    @Override
    public List<Long> of(AccountId person) {
        return members.of(person).stream()
                .map(member -> member.organisation().id().value())
                .toList();
    }
}
