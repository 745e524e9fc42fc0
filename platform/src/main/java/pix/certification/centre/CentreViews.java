package pix.certification.centre;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationKind;
import pix.shared.NotFound;
import pix.shared.PlainName;
import pix.teams.MemberRole;
import pix.teams.Memberships;
import pix.teams.SpaceKind;

/** Who is asking, as a member of a centre. */
@Component
public class CentreViews {

    private final Centres centres;
    private final Memberships teams;
    private final MemberViews organisations;

    CentreViews(Centres centres, Memberships teams, MemberViews organisations) {
        this.centres = centres;
        this.teams = teams;
        this.organisations = organisations;
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

    /** All the centres of a person, by name. */
    public List<CentreMember> memberships(AccountId account) {
        var mine = new LinkedHashMap<CentreId, CentreMember>();
        invited(account).forEach(member -> mine.put(member.centre().id(), member));
        byOrganisation(account).forEach(member -> mine.put(member.centre().id(), member));
        return mine.values().stream()
                .sorted(comparing(member -> PlainName.of(member.centre().name())))
                .toList();
    }

    private List<CentreMember> invited(AccountId account) {
        var memberships = teams.of(SpaceKind.CENTRE, account);
        var ids = memberships.stream()
                .map(each -> new CentreId(each.space().value()))
                .toList();
        return centres.all(ids).stream()
                .flatMap(centre -> memberships.stream()
                        .filter(each -> each.space().equals(centre.space()))
                        .map(each -> new CentreMember(account, centre, each.role())))
                .toList();
    }

    /**
     * Who administrates a school in Pix Orga administrates its centre, by themselves and as long as they do; so it is for every
     * organisation that is a centre.
     */
    private List<CentreMember> byOrganisation(AccountId account) {
        var kinds = new HashMap<String, OrganisationKind>();
        organisations.memberships(account).stream()
                .filter(Member::isAdministrator)
                .map(Member::organisation)
                .forEach(organisation -> organisation
                        .externalId()
                        .ifPresent(id -> kinds.put(id.toUpperCase(Locale.ROOT), organisation.kind())));
        return centres.ofExternalIds(kinds.keySet()).stream()
                .filter(centre -> centre.externalId()
                        .map(id -> kinds.get(id.toUpperCase(Locale.ROOT)))
                        .filter(kind -> kind == centre.kind())
                        .isPresent())
                .map(centre -> new CentreMember(account, centre, MemberRole.ADMINISTRATOR))
                .toList();
    }
}
