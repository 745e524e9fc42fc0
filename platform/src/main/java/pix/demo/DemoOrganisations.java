package pix.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.organisations.register.CreateOrganisations;
import pix.organisations.register.OrganisationDetails;
import pix.organisations.register.OrganisationDetails.DataOfficer;
import pix.shared.InDemoOnly;
import pix.teams.AddMember;
import pix.teams.MemberRole;

/** Organisations with their people: a school that imports its roll, an association that is open to all, a centre's lycée. */
@Component
@InDemoOnly
class DemoOrganisations {

    static final String UAI = "0389999Z";
    static final String LYCEE = "Lycée Jean-Baptiste Lulli";
    static final String LYCEE_UAI = "0389998Y";

    private final CreateOrganisations create;
    private final AddMember add;
    private final MemberViews members;

    DemoOrganisations(CreateOrganisations create, AddMember add, MemberViews members) {
        this.create = create;
        this.add = add;
        this.members = members;
    }

    /** @param people those who were just made, by login; @return the administrator of the school */
    @Transactional
    Member found(Map<String, AccountId> people) {
        var staff = of(people, "claude.perrin");
        var claire = of(people, "claire.noether");
        var school = found(staff, details(OrganisationKind.SCO, "Collège Sophie-Germain", UAI, "COLLEGE"));
        add.add(school.space(), claire, MemberRole.ADMINISTRATOR);
        add.add(school.space(), of(people, "karim.benali"), MemberRole.MEMBER);
        var association =
                found(staff, details(OrganisationKind.PRO, "Les Ateliers du numérique", "ATELIERS", "PUBLIC"));
        add.add(association.space(), claire, MemberRole.ADMINISTRATOR);
        var lycee = found(staff, details(OrganisationKind.SCO, LYCEE, LYCEE_UAI, "LYCEE"));
        add.add(lycee.space(), of(people, "jeanne.lefort"), MemberRole.ADMINISTRATOR);
        return members.member(claire, school);
    }

    private OrganisationId found(AccountId staff, OrganisationDetails details) {
        return create.create(staff, List.of(details), Optional.empty()).getFirst();
    }

    static AccountId of(Map<String, AccountId> people, String name) {
        return Optional.ofNullable(people.get(name + "@sophie-germain.example")).orElseThrow();
    }

    private static OrganisationDetails details(OrganisationKind kind, String name, String externalId, String tag) {
        var isSchool = kind == OrganisationKind.SCO;
        return new OrganisationDetails(
                kind,
                name,
                Optional.of(externalId),
                Optional.of("38"),
                0,
                Optional.empty(),
                Optional.empty(),
                isSchool,
                isSchool ? Optional.of(EmailAddress.of("ce.0389999z@academie.example")) : Optional.empty(),
                new DataOfficer(Optional.empty(), Optional.empty(), Optional.empty()),
                "fr-fr",
                Optional.empty(),
                Set.of(tag),
                Set.of(),
                List.of(),
                Optional.empty());
    }
}
