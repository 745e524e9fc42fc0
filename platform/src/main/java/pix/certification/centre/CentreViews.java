package pix.certification.centre;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationKind;
import pix.shared.NotFound;
import pix.teams.EnterSpace;
import pix.teams.SpaceKind;

/** Who is asking, as a member of a centre. */
@Component
public class CentreViews {

    private final Centres centres;
    private final MemberViews organisations;
    private final EnterSpace spaces;

    CentreViews(Centres centres, MemberViews organisations, EnterSpace spaces) {
        this.centres = centres;
        this.organisations = organisations;
        this.spaces = spaces;
    }

    /** The member; a centre to which this person does not belong does not exist. */
    public CentreMember member(AccountId account, CentreId id) {
        return memberships(account).stream()
                .filter(member -> member.centre().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("centre", id));
    }

    public boolean isMember(AccountId account) {
        return !memberships(account).isEmpty();
    }

    /** Whether this UAI has a centre. */
    public boolean isCentre(String externalId) {
        return !centres.ofExternalIds(List.of(externalId)).isEmpty();
    }

    /**
     * All the centres of a person, by name. Who administrates a school in Pix Orga is a member of its centre, by themselves and as
     * long as they do; so it is for every organisation that is a centre.
     */
    public List<CentreMember> memberships(AccountId account) {
        var kinds = new HashMap<String, OrganisationKind>();
        organisations.memberships(account).stream()
                .filter(Member::isAdministrator)
                .map(Member::organisation)
                .forEach(organisation ->
                        organisation.externalId().ifPresent(id -> kinds.put(plain(id), organisation.kind())));
        return centres.ofExternalIds(kinds.keySet()).stream()
                .filter(centre -> centre.externalId()
                        .filter(id -> kinds.get(plain(id)) == centre.kind())
                        .isPresent())
                .map(centre -> new CentreMember(account, centre))
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

    private static String plain(String externalId) {
        return externalId.toUpperCase(Locale.ROOT);
    }
}
