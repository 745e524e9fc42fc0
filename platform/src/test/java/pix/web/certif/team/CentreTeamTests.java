package pix.web.certif.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.certification.CentreId;
import pix.certification.centre.CentreViews;
import pix.teams.AddMember;
import pix.teams.Invitation;
import pix.teams.MemberRole;
import pix.teams.TeamViews;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

/** « Équipe » of a centre: what is its own; how a team works is told by that of an organisation. */
@PageTest
class CentreTeamTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestedCentres centres;

    @Autowired
    CentreViews views;

    @Autowired
    TeamViews teams;

    @Autowired
    AddMember addMember;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Person claire;
    Person karim;
    CentreId centre;
    String team;
    EmailAddress mailbox = People.anEmail();

    @BeforeEach
    void claire_administrates_a_centre_where_karim_is_a_member() {
        claire = people.ada();
        karim = people.ada();
        centre = centres.centre(claire);
        addMember.add(centre.space(), karim.id(), MemberRole.MEMBER);
        centres.accept(karim);
        team = "/certif/" + centre + "/equipe";
    }

    @Test
    void a_member_sees_the_team_and_is_told_who_may_change_it() {
        assertThat(get(team, karim))
                .hasStatusOk()
                .bodyText()
                .contains("Administrateur")
                .doesNotContain("Inviter");
        assertThat(get(team + "/invitations/nouvelle", karim))
                .hasStatus(FORBIDDEN)
                .bodyText()
                .contains("Seuls les administrateurs de votre centre", claire.firstName());
        assertThat(post(team + "/invitations", karim, "emails", mailbox.value()))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void an_invitation_opens_the_centre_for_its_address_only_and_for_a_while() {
        var invited = people.learner(mailbox);
        post(team + "/invitations", claire, "emails", mailbox.value());
        var page = page(teams.pending(centre.space()).getFirst());

        assertThat(jdbc.sql("select plain from mail.outbox where recipient = :mailbox")
                        .param("mailbox", mailbox.value())
                        .query(String.class)
                        .single())
                .contains("Pix Certif", page);
        assertThat(get(page, invited)).hasStatusOk().bodyText().contains("Rejoindre", "sur Pix Certif");
        assertThat(post(page, people.ada())).hasStatus(FORBIDDEN);

        assertThat(post(page, invited)).hasRedirectedUrl("/certif/" + centre);
        assertThat(views.member(invited.id(), centre).role()).isEqualTo(MemberRole.MEMBER);

        post(team + "/invitations", claire, "emails", People.anEmail().value());
        var late = teams.pending(centre.space()).getFirst();
        clock.set(late.opensUntil());
        assertThat(post(page(late), invited)).hasStatus(GONE);
    }

    @Test
    void roles_are_given_to_others_and_the_last_administrator_stays() {
        assertThat(post(team + "/depart", claire)).hasStatus(CONFLICT);
        assertThat(post(team + "/" + claire.id() + "/role", claire, "role", "MEMBER"))
                .hasStatus(CONFLICT);

        assertThat(post(team + "/" + karim.id() + "/role", claire, "role", "ADMINISTRATOR"))
                .hasRedirectedUrl(team);
        assertThat(post(team + "/depart", claire)).hasRedirectedUrl("/certif");

        assertThat(get(team, claire)).hasStatus(NOT_FOUND);
        assertThat(get("/certif", claire)).bodyText().contains("membre d'aucun centre");
    }

    @Test
    void whoever_is_removed_finds_no_centre_any_more() {
        assertThat(get(team + "/" + karim.id() + "/retrait", claire))
                .bodyText()
                .contains("Les sessions qu'elle a créées restent au centre");
        assertThat(post(team + "/" + karim.id() + "/retrait", claire)).hasRedirectedUrl(team);

        assertThat(get(team, karim)).hasStatus(NOT_FOUND);
    }

    private String page(Invitation invitation) {
        return "/invitations/certif/" + centre + "/" + invitation.id() + "/" + invitation.code();
    }

    private MvcTestResult get(String path, Person person) {
        return pages.get().uri(path).cookie(people.browserOf(person)).exchange();
    }

    private MvcTestResult post(String path, Person person, String... fields) {
        var request = pages.post().uri(path).cookie(people.browserOf(person)).with(Forms.ours());
        for (int field = 0; field < fields.length; field += 2) request.param(fields[field], fields[field + 1]);
        return request.exchange();
    }
}
