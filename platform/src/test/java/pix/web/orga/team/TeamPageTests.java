package pix.web.orga.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.teams.Invitation;
import pix.teams.TeamViews;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

@PageTest
class TeamPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TeamViews views;

    @Autowired
    TestClock clock;

    OrganisationId school;
    Person claire;
    Person emmy;
    Cookie administrator;
    Cookie member;
    String team;

    @BeforeEach
    void a_school_with_an_administrator_and_a_member() {
        school = organisations.school();
        claire = people.ada();
        emmy = people.ada();
        organisations.administrator(school, claire);
        organisations.member(school, emmy);
        administrator = people.browserOf(claire);
        member = people.browserOf(emmy);
        team = "/orga/" + school + "/equipe";
    }

    @Test
    void an_administrator_invites_several_people_sends_again_and_cancels() {
        assertThat(post(administrator, team + "/invitations", "emails", "A@lycee.example, b@lycee.example", "role", ""))
                .hasStatus(SEE_OTHER)
                .hasRedirectedUrl(team)
                .cookies()
                .hasValue("fait", "done.invitation.sent:1");

        assertThat(get(administrator, team)).bodyText().contains("2 invitations en attente", "a@lycee.example");
        assertThat(get(member, team)).bodyText().doesNotContain("a@lycee.example");
        var invitation = team + "/invitations/"
                + views.pending(school.space()).getFirst().id();
        assertThat(post(administrator, invitation + "/envois")).cookies().hasValue("fait", "done.invitation.again:1");
        assertThat(post(administrator, invitation + "/annulation"))
                .cookies()
                .hasValue("fait", "done.invitation.cancelled:1");
        assertThat(post(administrator, invitation + "/envois")).cookies().hasValue("fait", "undone.invitation.gone:1");
    }

    @Test
    void what_is_no_address_is_named_and_nobody_is_invited() {
        assertThat(post(administrator, team + "/invitations", "emails", "a@lycee.example, jean", "role", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ces adresses ne sont pas valides : jean", "a@lycee.example, jean");
        assertThat(post(administrator, team + "/invitations", "emails", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(views.pending(school.space())).isEmpty();
    }

    @Test
    void an_administrator_changes_a_role_and_removes_a_member() {
        assertThat(post(administrator, team + "/" + emmy.id() + "/role", "role", "ADMINISTRATOR"))
                .cookies()
                .hasValue("fait", "done.member.role:1");
        assertThat(get(administrator, team + "/" + emmy.id() + "/retrait")).hasStatus(OK);
        assertThat(post(administrator, team + "/" + emmy.id() + "/retrait"))
                .cookies()
                .hasValue("fait", "done.member.removed:1");

        assertThat(get(member, team)).hasStatus(NOT_FOUND);
    }

    @Test
    void nobody_changes_their_own_role_and_the_last_administrator_does_not_leave() {
        assertThat(post(administrator, team + "/" + claire.id() + "/role", "role", "MEMBER"))
                .hasStatus(CONFLICT);
        assertThat(post(administrator, team + "/depart"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("dernier");
        assertThat(get(administrator, team + "/depart")).bodyText().contains("dernier");
        var left = post(member, team + "/depart");
        assertThat(left).hasRedirectedUrl("/orga");
        assertThat(browser.get().uri("/orga").cookie(member, Cookies.given(left, "fait")))
                .bodyText()
                .contains("Vous avez quitté l'espace.", "Vous n'êtes membre d'aucune organisation");
    }

    @Test
    void an_invitation_s_page_has_two_panels_for_a_visitor_and_a_button_for_whoever_is_signed_in() {
        var mailbox = People.anEmail();
        post(administrator, team + "/invitations", "emails", mailbox.value());
        var page = invitationPage();
        var newcomer = people.learner(mailbox);

        assertThat(browser.get().uri(page).exchange()).bodyText().contains("J'ai déjà un compte", "Je m'inscris", page);
        assertThat(get(people.browserOf(newcomer), page)).bodyText().contains("Rejoindre l'espace");
        assertThat(post(people.browserOf(newcomer), page)).redirectedUrl().isEqualTo("/orga/" + school);
        assertThat(get(people.browserOf(newcomer), page))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Cette invitation n'est plus valable");
        assertThat(get(people.browserOf(newcomer), "/orga/" + school))
                .redirectedUrl()
                .isEqualTo("/orga/conditions");
    }

    @Test
    void an_invitation_with_a_wrong_code_does_not_exist_and_a_member_has_nothing_to_accept() {
        var mailbox = People.anEmail();
        var known = people.learner(mailbox);
        organisations.member(school, known);
        post(administrator, team + "/invitations", "emails", mailbox.value());
        var page = invitationPage();

        assertThat(get(administrator, page.replaceFirst(".$", "-"))).hasStatus(NOT_FOUND);
        assertThat(post(people.browserOf(known), page)).hasStatus(PRECONDITION_FAILED);
    }

    @Test
    void whoever_has_another_address_is_told_and_comes_back_after_logging_out() {
        post(administrator, team + "/invitations", "emails", "e@lycee.example");
        var page = invitationPage();
        var other = people.browserOf(people.ada());

        assertThat(get(other, page))
                .hasStatus(FORBIDDEN)
                .bodyText()
                .contains("Cette invitation est pour une autre adresse", "e@lycee.example", "value=\"" + page + "\"")
                .doesNotContain("Rejoindre l'espace");
        assertThat(post(other, page)).hasStatus(FORBIDDEN);
        assertThat(post(other, "/deconnexion", "retour", page))
                .redirectedUrl()
                .isEqualTo("/connexion?retour=" + page.replace("/", "%2F"));
    }

    @Test
    void an_invitation_that_has_waited_too_long_says_so_to_both_sides() {
        post(administrator, team + "/invitations", "emails", "f@lycee.example");
        var page = invitationPage();
        assertThat(browser.get().uri(page).exchange())
                .bodyText()
                .contains("pour l'adresse f@lycee.example, jusqu'au 31 mars 2027");
        assertThat(get(administrator, team)).bodyText().contains("valable jusqu'au 31 mars 2027");

        clock.advance(Invitation.VALID);

        assertThat(browser.get().uri(page).exchange())
                .hasStatus(GONE)
                .bodyText()
                .contains("trop ancienne");
        assertThat(browser.get().uri(team).cookie(people.browserOf(claire)).exchange())
                .bodyText()
                .contains("expirée : à renvoyer");
    }

    private String invitationPage() {
        var invitation = views.pending(school.space()).getFirst();
        return "/invitations/" + school + "/" + invitation.id() + "/" + invitation.code();
    }

    private MvcTestResult get(Cookie session, String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(Cookie session, String path, String... parameters) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }
}
