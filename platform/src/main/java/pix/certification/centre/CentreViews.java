package pix.certification.centre;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.shared.NotFound;
import pix.teams.EnterSpace;
import pix.teams.Membership;
import pix.teams.Memberships;
import pix.teams.SpaceKind;

/** Who is asking, as a member of a centre. */
@Component
public class CentreViews {

    private final Centres centres;
    private final Memberships teams;
    private final EnterSpace spaces;

    CentreViews(Centres centres, Memberships teams, EnterSpace spaces) {
        this.centres = centres;
        this.teams = teams;
        this.spaces = spaces;
    }

    /** The member; a centre to which this person does not belong does not exist. */
    public CentreMember member(AccountId account, CentreId id) {
        return centres.find(id)
                .flatMap(centre -> teams.find(centre.space(), account)
                        .map(member -> new CentreMember(account, centre, member.role())))
                .orElseThrow(() -> new NotFound("centre", id));
    }

    public boolean isMember(AccountId account) {
        return !memberships(account).isEmpty();
    }

    /** Whether this UAI has a centre. */
    public boolean isCentre(String externalId) {
        return centres.called(externalId).isPresent();
    }

    /** All the centres of a person, by name. */
    public List<CentreMember> memberships(AccountId account) {
        var roles = teams.of(SpaceKind.CENTRE, account).stream()
                .collect(toUnmodifiableMap(member -> new CentreId(member.space().value()), Membership::role));
        return centres.all(roles.keySet()).stream()
                .map(centre -> new CentreMember(account, centre, requireNonNull(roles.get(centre.id()))))
                .toList();
    }

    /** The centre where this person was last, or the first by name; none for whoever belongs to none. */
    public Optional<CentreMember> usual(AccountId account) {
        var mine = memberships(account);
        var last = spaces.last(SpaceKind.CENTRE, account);
        return mine.stream()
                .filter(member -> last.filter(member.centre().space()::equals).isPresent())
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }
}
