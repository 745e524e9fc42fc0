package pix.certification.centre;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.shared.NotFound;
import pix.teams.Memberships;
import pix.teams.SpaceKind;

/** Who is asking, as a member of a centre. */
@Component
public class CentreViews {

    private final Centres centres;
    private final Memberships memberships;

    CentreViews(Centres centres, Memberships memberships) {
        this.centres = centres;
        this.memberships = memberships;
    }

    /** The member; a centre to which this person does not belong does not exist. */
    public CentreMember member(AccountId account, CentreId id) {
        return memberships
                .find(Centre.space(id), account)
                .flatMap(membership ->
                        centres.find(id).map(centre -> new CentreMember(account, centre, membership.role())))
                .orElseThrow(() -> new NotFound("centre", id));
    }

    public boolean isMember(AccountId account) {
        return !memberships(account).isEmpty();
    }

    /** All the centres of a person, by name. */
    public List<CentreMember> memberships(AccountId account) {
        var mine = memberships.of(SpaceKind.CENTRE, account);
        var ids = mine.stream().map(each -> new CentreId(each.space().value())).toList();
        return centres.all(ids).stream()
                .flatMap(centre -> mine.stream()
                        .filter(each -> each.space().equals(centre.space()))
                        .map(each -> new CentreMember(account, centre, each.role())))
                .toList();
    }
}
