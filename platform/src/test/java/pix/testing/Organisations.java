package pix.testing;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.shared.PlainName;
import pix.teams.AddMember;
import pix.teams.MemberRole;

/** Organisations of the tests, and their members. */
@Component
public class Organisations {

    private final JdbcClient jdbc;
    private final MemberViews members;
    private final AddMember add;

    Organisations(JdbcClient jdbc, MemberViews members, AddMember add) {
        this.jdbc = jdbc;
        this.members = members;
        this.add = add;
    }

    /** An association: whoever has a code may come. */
    public OrganisationId open() {
        return add("PRO", false, false);
    }

    /** A school whose campaigns are for the pupils of its roll. */
    public OrganisationId school() {
        return add("SCO", true, false);
    }

    /** An association whose assessments may be sent again. */
    public OrganisationId sendingAgain() {
        return add("PRO", false, true);
    }

    public Member administrator(OrganisationId organisation, Person person) {
        return join(organisation, person, MemberRole.ADMINISTRATOR);
    }

    public Member member(OrganisationId organisation, Person person) {
        return join(organisation, person, MemberRole.MEMBER);
    }

    /** A pupil of the roll whose account is this person's, by their own word. */
    public long pupil(OrganisationId organisation, Person person, String group) {
        return jdbc.sql("""
                        insert into organisations.student (organisation_id, account_id, account_entrusted_at, first_name,
                                                           last_name, names, group_name, is_imported, created_at, updated_at)
                        values (:organisation, :account, :now, :first, :last, :names, :group, true, :now, :now) returning id
                        """)
                .param("organisation", organisation.value())
                .param("account", person.id().value())
                .param("first", person.firstName())
                .param("last", person.lastName())
                .param("names", PlainName.inOrder(person.lastName(), person.firstName()))
                .param("group", group)
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    /** A newer roll no longer names this person. */
    public void leaves(OrganisationId organisation, Person person) {
        jdbc.sql("""
                        update organisations.student set disabled_at = :now
                         where organisation_id = :organisation and account_id = :account
                        """)
                .param("organisation", organisation.value())
                .param("account", person.id().value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();
    }

    private Member join(OrganisationId organisation, Person person, MemberRole role) {
        add.add(organisation.space(), person.id(), role);
        acceptTerms(person);
        return members.member(person.id(), organisation);
    }

    /** A school with a UAI and a mailbox of its own. */
    public OrganisationId school(String uai, String mailbox) {
        var school = school();
        jdbc.sql("update organisations.organisation set external_id = :uai, email = :email where id = :id")
                .param("uai", uai)
                .param("email", mailbox.isEmpty() ? null : mailbox)
                .param("id", school.value())
                .update();
        return school;
    }

    /** It has ceased: nobody gets in any more. */
    public void archive(OrganisationId organisation, Person staff) {
        jdbc.sql("update organisations.organisation set archived_at = :now, archived_by = :by where id = :id")
                .param("now", TestClock.START.atOffset(UTC))
                .param("by", staff.id().value())
                .param("id", organisation.value())
                .update();
    }

    private void acceptTerms(Person person) {
        jdbc.sql("""
                        insert into teams.terms (kind, account_id, accepted_at) values ('ORGANISATION', :account, :now)
                            on conflict do nothing
                        """)
                .param("account", person.id().value())
                .param("now", TestClock.START.atOffset(UTC))
                .update();
    }

    private OrganisationId add(String kind, boolean managesStudents, boolean severalSendings) {
        return new OrganisationId(jdbc.sql("""
                        insert into organisations.organisation (kind, name, manages_students, several_sendings, created_at)
                        values (:kind, 'Lycée Émilie-du-Châtelet', :manages, :several, :now) returning id
                        """)
                .param("kind", kind)
                .param("manages", managesStudents)
                .param("several", severalSendings)
                .param("now", TestClock.START.atOffset(UTC))
                .query(Long.class)
                .single());
    }
}
