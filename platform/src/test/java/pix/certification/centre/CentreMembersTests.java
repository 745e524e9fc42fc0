package pix.certification.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationKind;
import pix.organisations.register.ChangeOrganisation;
import pix.organisations.register.RegisterViews;
import pix.teams.ChangeRole;
import pix.teams.MemberRole;
import pix.teams.RemoveMember;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

/** Rule 1.5: who administrates a school in Pix Orga joins its centre by themselves. */
@StorageTest
class CentreMembersTests {

    static final String UAI = "9380001A";

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    OpenCentre openCentre;

    @Autowired
    CentreViews centres;

    @Autowired
    ChangeRole changeRole;

    @Autowired
    RemoveMember removeMember;

    @Autowired
    ChangeOrganisation changeOrganisation;

    @Autowired
    RegisterViews register;

    @Autowired
    JdbcClient jdbc;

    OrganisationId school;
    Person claire;
    Person karim;

    @BeforeEach
    void a_school_with_an_administrator_and_a_member() {
        school = organisations.school(UAI, "");
        claire = people.ada();
        karim = people.ada();
        organisations.administrator(school, claire);
        organisations.member(school, karim);
    }

    @Test
    void whoever_administrates_the_school_is_there_when_its_centre_opens() {
        var centre = opened(OrganisationKind.SCO, Optional.of(UAI.toLowerCase(Locale.ROOT)));

        assertThat(centres.member(claire.id(), centre).role()).isEqualTo(MemberRole.ADMINISTRATOR);
        assertThat(centres.memberships(karim.id())).isEmpty();
    }

    @Test
    void whoever_comes_to_administrate_it_joins_and_stays_as_a_member_again() {
        var centre = opened(OrganisationKind.SCO, Optional.of(UAI));

        changeRole.change(school.space(), claire.id(), karim.id(), MemberRole.ADMINISTRATOR);
        assertThat(centres.member(karim.id(), centre).role()).isEqualTo(MemberRole.MEMBER);

        changeRole.change(school.space(), claire.id(), karim.id(), MemberRole.MEMBER);
        assertThat(centres.memberships(karim.id())).hasSize(1);
    }

    @Test
    void whoever_was_removed_from_the_centre_is_not_brought_back_by_a_change_of_the_school() {
        var centre = opened(OrganisationKind.SCO, Optional.of(UAI));
        changeRole.change(school.space(), claire.id(), karim.id(), MemberRole.ADMINISTRATOR);
        removeMember.remove(centres.member(claire.id(), centre).centre().space(), claire.id(), karim.id());

        changeOrganisation.change(
                claire.id(), school, register.entry(school).typed().details());

        assertThat(centres.memberships(karim.id())).isEmpty();
    }

    @Test
    void a_school_that_gets_the_uai_of_a_centre_brings_its_administrators() {
        var other = organisations.school("9380002B", "");
        var emmy = people.ada();
        organisations.administrator(other, emmy);
        var centre = opened(OrganisationKind.SCO, Optional.of("9380003C"));
        var details = register.entry(other).typed().details();
        jdbc.sql("update organisations.organisation set external_id = '9380003C' where id = :id")
                .param("id", other.value())
                .update();
        var named = register.entry(other).typed().details();
        jdbc.sql("update organisations.organisation set external_id = '9380002B' where id = :id")
                .param("id", other.value())
                .update();

        changeOrganisation.change(claire.id(), other, details);
        assertThat(centres.memberships(emmy.id())).isEmpty();

        changeOrganisation.change(claire.id(), other, named);
        assertThat(centres.member(emmy.id(), centre).role()).isEqualTo(MemberRole.ADMINISTRATOR);
    }

    @Test
    void two_missing_uai_and_another_kind_have_nothing_to_do_with_each_other() {
        var nameless = organisations.school();
        var emmy = people.ada();
        organisations.administrator(nameless, emmy);

        opened(OrganisationKind.SCO, Optional.empty());
        opened(OrganisationKind.SUP, Optional.of(UAI));
        organisations.administrator(organisations.school(), emmy);
        changeRole.change(school.space(), claire.id(), karim.id(), MemberRole.ADMINISTRATOR);

        assertThat(List.of(claire, karim, emmy))
                .allSatisfy(
                        person -> assertThat(centres.memberships(person.id())).isEmpty());
    }

    private CentreId opened(OrganisationKind kind, Optional<String> uai) {
        return openCentre.open(claire.id(), kind, "Collège Jean Ferrat", uai).orElseThrow();
    }
}
