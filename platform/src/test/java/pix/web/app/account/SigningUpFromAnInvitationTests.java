package pix.web.app.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.mail.ReceivedLetters;
import pix.organisations.OrganisationId;
import pix.teams.CancelInvitation;
import pix.teams.Invitation;
import pix.teams.Invite;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** The letter of an invitation proves an address: signing up with it takes no other letter. */
@PageTest
class SigningUpFromAnInvitationTests {

    static final String WORD = "the word of this browser";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Invite invite;

    @Autowired
    CancelInvitation cancel;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    TestClock clock;

    final EmailAddress email = People.anEmail();
    OrganisationId school;
    Person head;
    Invitation invitation;
    String page;

    @BeforeEach
    void somebody_is_invited() {
        school = organisations.school();
        head = people.ada();
        invitation = invite.invite(
                        head.id(), school.space(), List.of(email), Optional.empty(), Locale.FRENCH, Optional.empty())
                .getFirst();
        page = "/invitations/" + school + "/" + invitation.id() + "/" + invitation.code();
    }

    @Test
    void the_account_opens_at_once_and_leads_back_to_the_invitation() {
        assertThat(pages.get().uri(page)).bodyText().contains("votre compte s'ouvre tout de suite");

        var link = requireNonNull(signsUp(email, page).getResponse().getRedirectedUrl());
        assertThat(link).startsWith("/inscription/confirmation/");
        var opened = pages.get().uri(link).cookie(new Cookie("pix-form", WORD)).exchange();

        assertThat(opened).hasRedirectedUrl(page);
        assertThat(pages.post().uri(page).with(Forms.ours()).cookie(Cookies.given(opened, "pix")))
                .hasRedirectedUrl("/orga/" + school);
        assertThat(letters.of(email)).as("the invitation alone").hasSize(1);
    }

    @Test
    void the_form_of_its_own_page_says_so_too() {
        assertThat(pages.get().uri("/inscription?retour=" + page))
                .bodyText()
                .contains("votre compte s'ouvre aussitôt")
                .doesNotContain("Vous recevrez un e-mail");
        assertThat(pages.get().uri("/inscription?retour=" + page + "X"))
                .bodyText()
                .contains("Vous recevrez un e-mail");
    }

    @Test
    void another_browser_opens_nothing_with_that_link() {
        var link = requireNonNull(signsUp(email, page).getResponse().getRedirectedUrl());

        assertThat(pages.get().uri(link)).hasStatusOk().bodyText().contains("Terminez votre inscription");
    }

    @Test
    void whatever_proves_nothing_takes_a_letter() {
        var other = People.anEmail();
        assertThat(signsUp(other, page)).hasRedirectedUrl("/inscription/envoi");
        assertThat(letters.of(other)).hasSize(1);

        Stream.of(
                        page.substring(0, page.length() - 1) + "_",
                        page.replace(
                                "/" + invitation.id() + "/",
                                "/" + (invitation.id().value() + 1) + "/"),
                        page.replace("/invitations/", "/campagnes/"),
                        "/competences?retour=" + page)
                .forEach(elsewhere ->
                        assertThat(signsUp(email, elsewhere)).as(elsewhere).hasRedirectedUrl("/inscription/envoi"));
    }

    @Test
    void an_invitation_that_is_over_proves_nothing() {
        cancel.cancel(head.id(), school.space(), invitation.id());

        assertThat(signsUp(email, page)).hasRedirectedUrl("/inscription/envoi");
    }

    @Test
    void an_invitation_that_has_expired_proves_nothing() {
        clock.advance(Duration.ofDays(30));

        assertThat(signsUp(email, page)).hasRedirectedUrl("/inscription/envoi");
    }

    @Test
    void an_address_that_opens_an_account_already_is_told_so_by_a_letter() {
        people.learner(email);

        assertThat(signsUp(email, page)).hasRedirectedUrl("/inscription/envoi");
        assertThat(letters.of(email)).hasSize(2);
    }

    private MvcTestResult signsUp(EmailAddress address, String next) {
        return pages.post()
                .uri("/inscription")
                .with(Forms.ofBrowser(WORD))
                .param("firstName", "Rosa")
                .param("lastName", "Valois")
                .param("email", address.value())
                .param("password", PASSWORD.value())
                .param("terms", "true")
                .param("retour", next)
                .exchange();
    }
}
