package pix.web.security;

import jakarta.servlet.http.Cookie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.campaigns.following.ACampaign;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.teams.AddMember;
import pix.teams.Invite;
import pix.teams.MemberRole;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.TestedCentres;

/** Our school with one of each thing that a path may name, and somebody of each role. */
@Component
class RightsWorld {

    /** In the order of the columns. */
    enum Role {
        VISITOR,
        LEARNER,
        MEMBER,
        OWNER,
        ADMINISTRATOR,
        NEIGHBOUR,
        STAFF
    }

    private final Organisations organisations;
    private final TestedCentres centres;
    private final People people;
    private final Invite invite;
    private final AddMember add;
    private final JdbcClient jdbc;
    private final RunningRelease release;
    private final TransactionTemplate nested;
    private final Map<Role, Cookie> sessions = new EnumMap<>(Role.class);
    private final Map<Role, Person> persons = new EnumMap<>(Role.class);
    private final Map<String, String> names = new HashMap<>();

    RightsWorld(
            Organisations organisations,
            TestedCentres centres,
            People people,
            Invite invite,
            AddMember add,
            JdbcClient jdbc,
            RunningRelease release,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.centres = centres;
        this.people = people;
        this.invite = invite;
        this.add = add;
        this.jdbc = jdbc;
        this.release = release;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** In the transaction of the test. */
    void open() {
        var school = organisations.school();
        var owner = person(Role.OWNER);
        var invited = People.anEmail();
        var pupil = organisations.pupil(school, person(Role.LEARNER, invited), "6A");
        organisations.member(school, person(Role.MEMBER));
        organisations.member(school, owner);
        organisations.administrator(school, person(Role.ADMINISTRATOR));
        var theirs = organisations.school();
        organisations.administrator(theirs, person(Role.NEIGHBOUR));
        sessions.put(Role.STAFF, people.browserOf(people.administrator()));
        jdbc.sql(
                        "update organisations.student set birth_date = '2013-05-06' where organisation_id = :school and id = :id")
                .param("school", school.value())
                .param("id", pupil)
                .update();
        nameCentre(school, theirs);
        names.put("organisation", school.toString());
        names.put("student", String.valueOf(pupil));
        names.put("group", "6A");
        names.put("parcours", "socle-info");
        nameCampaign(school, owner);
        nameTeam(school, invited);
        nameReport(owner);
    }

    /** Ours and the neighbour's school are centres too, for their administrators. */
    private void nameCentre(OrganisationId school, OrganisationId theirs) {
        var centre = centres.centre(school);
        centres.centre(theirs);
        for (var person : persons.values()) centres.accept(person);
        names.put("centre", centre.toString());
        var session = centres.session(centre);
        names.put("session", session.toString());
        names.put("seat", centres.seat(session, "Léa", "Moreau").toString());
    }

    private Person who(Role role) {
        return Objects.requireNonNull(persons.get(role));
    }

    /** What somebody said of a question; the staff reads them all. */
    private void nameReport(Person author) {
        var report = jdbc.sql("""
                        insert into assessment.problem_report (learner_id, attempt_id, position, release, skill, variant, problem,
                                                               words, device, reported_at)
                        values (:learner, 1, 1, 'before', 1, 0, 'OTHER', 'Rien ne se passe', 'DESKTOP', now()) returning id
                        """)
                .param("learner", author.id().value())
                .query(Long.class)
                .single();
        names.put("report", report.toString());
    }

    /** What only a page could make. */
    void name(String variable, String value) {
        names.put(variable, value);
    }

    Optional<Cookie> session(Role role) {
        return Optional.ofNullable(sessions.get(role));
    }

    /** What it writes is taken back, so that the next role finds all as it was. */
    <T> T undone(Supplier<T> act) {
        return nested.execute(transaction -> {
            transaction.setRollbackOnly();
            return act.get();
        });
    }

    /** A path with our ids in it. */
    String fill(String path) {
        var filled = path;
        for (var name : names.entrySet()) filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        filled = filled.replace("{code}", code(path));
        filled = filled.replace("{shelf}", "enseigner")
                .replace("{slug}", "demarrer")
                .replace("{topic}", "motcle")
                .replace("{tutorial}", "lecon-motcle");
        return filled.replace("{test}", "decouverte").replaceAll("\\{\\w+}|\\*\\*", "1");
    }

    private String code(String path) {
        if (path.startsWith("/invitations")) return names.getOrDefault("invitation-code", "");
        return path.startsWith("/campagnes") ? names.getOrDefault("campaign-code", "") : "1.1";
    }

    private Person person(Role role) {
        return person(role, People.anEmail());
    }

    private Person person(Role role, EmailAddress email) {
        var person = people.learner(email);
        persons.put(role, person);
        sessions.put(role, people.browserOf(person));
        return person;
    }

    private void nameCampaign(OrganisationId school, Person owner) {
        var campaign = ACampaign.onTopic(jdbc, school, release, "motcle");
        jdbc.sql("update campaigns.campaign set owner_id = :owner where organisation_id = :school and id = :id")
                .param("owner", owner.id().value())
                .param("school", school.value())
                .param("id", campaign.campaign.id().value())
                .update();
        names.put("campaign", campaign.campaign.id().toString());
        names.put("campaign-code", campaign.campaign.code());
        names.put("participation", String.valueOf(campaign.shared("Ada", "Byron", "6A", List.of())));
    }

    private void nameTeam(OrganisationId school, EmailAddress invited) {
        var colleague = people.ada();
        organisations.member(school, colleague);
        var invitation = invite.invite(
                        colleague.id(),
                        school.space(),
                        List.of(invited),
                        Optional.empty(),
                        Locale.FRENCH,
                        Optional.empty())
                .getFirst();
        var centre = new SpaceId(SpaceKind.CENTRE, Long.parseLong(Objects.requireNonNull(names.get("centre"))));
        add.add(centre, colleague.id(), MemberRole.MEMBER);
        names.put("account", colleague.id().toString());
        names.put("invitation", String.valueOf(invitation.id()));
        names.put("invitation-code", invitation.code());
    }
}
