package pix.certification.centre;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.ExternalIdChanged;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationViews;
import pix.teams.AddMember;
import pix.teams.MemberRole;
import pix.teams.Memberships;
import pix.teams.RoleGiven;
import pix.teams.SpaceKind;

/**
 * Whoever administrates a school in Pix Orga joins its centre by themselves, and stays there until somebody removes them: going
 * back to member changes nothing. The first of a centre administrates it.
 */
@Component
class WelcomeAdministrators {

    private final Centres centres;
    private final OrganisationViews organisations;
    private final MemberViews members;
    private final Memberships memberships;
    private final AddMember addMember;
    private final AuditLog journal;

    WelcomeAdministrators(
            Centres centres,
            OrganisationViews organisations,
            MemberViews members,
            Memberships memberships,
            AddMember addMember,
            AuditLog journal) {
        this.centres = centres;
        this.organisations = organisations;
        this.members = members;
        this.memberships = memberships;
        this.addMember = addMember;
        this.journal = journal;
    }

    @EventListener
    void given(RoleGiven given) {
        if (given.space().kind() != SpaceKind.ORGANISATION || given.role() != MemberRole.ADMINISTRATOR) return;
        organisations
                .find(new OrganisationId(given.space().value()))
                .flatMap(centres::of)
                .ifPresent(centre -> welcome(centre, given.account()));
    }

    @EventListener
    void changed(ExternalIdChanged changed) {
        var organisation = organisations.organisation(changed.organisation());
        centres.of(organisation).ifPresent(centre -> welcome(centre, organisation));
    }

    /** Those of the organisations with its identifier; two that have none have nothing to do with each other. */
    void all(Centre centre) {
        centre.externalId()
                .map(id -> organisations.called(centre.kind(), id))
                .ifPresent(found -> found.forEach(organisation -> welcome(centre, organisation)));
    }

    private void welcome(Centre centre, Organisation organisation) {
        members.members(organisation.id()).stream()
                .filter(Member::isAdministrator)
                .forEach(member -> welcome(centre, member.account()));
    }

    private void welcome(Centre centre, AccountId account) {
        var team = memberships.of(centre.space());
        if (team.stream().anyMatch(member -> member.account().equals(account))) return;
        var role = team.isEmpty() ? MemberRole.ADMINISTRATOR : MemberRole.MEMBER;
        addMember.add(centre.space(), account, role);
        journal.add(Entry.of(ActKind.MEMBER_JOINED).on("member " + account).saying(role.name()));
    }
}
