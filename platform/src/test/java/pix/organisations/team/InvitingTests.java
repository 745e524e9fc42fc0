package pix.organisations.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.audit.AuditLog;
import pix.organisations.MemberRole;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

/** Rows F1 to F9, and what rule O1.3 says besides. */
@StorageTest
class InvitingTests {

    static final String HOME = "192.0.2.7";

    @Autowired
    Invite invite;

    @Autowired
    AcceptInvitation acceptInvitation;

    @Autowired
    CancelInvitation cancelInvitation;

    @Autowired
    AskForActivation askForActivation;

    @Autowired
    Memberships memberships;

    @Autowired
    TeamViews views;

    @Autowired
    MemberViews members;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLog journal;

    @Autowired
    AddressLimits limits;

    OrganisationId school;
    EmailAddress mailbox = People.anEmail();
    Person ada;

    @BeforeEach
    void a_school_without_members() {
        school = organisations.school();
        ada = people.learner(mailbox);
    }

    @Test
    void f1_a_wrong_code_finds_nothing() {
        var invitation = invited(Optional.empty());

        assertThatThrownBy(() -> acceptInvitation.accept(ada.id(), school, invitation.id(), "AAAAAAAAAA"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        acceptInvitation.accept(ada.id(), organisations.open(), invitation.id(), invitation.code()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void f2_an_invitation_that_was_accepted_or_cancelled_serves_no_more() {
        var accepted = invited(Optional.empty());
        accept(ada, accepted);
        var cancelled = invited(Optional.empty());
        assertThat(cancelInvitation.cancel(ada.id(), school, cancelled.id())).isTrue();

        assertThat(accept(ada, accepted)).isEqualTo(AcceptanceOutcome.NOT_PENDING);
        assertThat(accept(ada, cancelled)).isEqualTo(AcceptanceOutcome.NOT_PENDING);
        assertThat(cancelInvitation.cancel(ada.id(), school, cancelled.id())).isFalse();
        assertThat(invite.again(ada.id(), school, cancelled.id())).isFalse();
    }

    @Test
    void f3_a_member_gains_nothing_from_an_invitation_without_a_role() {
        organisations.member(school, ada);

        assertThat(accept(ada, invited(Optional.empty()))).isEqualTo(AcceptanceOutcome.ALREADY_MEMBER);
    }

    @Test
    void f4_a_member_invited_to_administer_becomes_an_administrator() {
        organisations.member(school, ada);

        assertThat(accept(ada, invited(Optional.of(MemberRole.ADMINISTRATOR)))).isEqualTo(AcceptanceOutcome.JOINED);

        assertThat(roleOf(ada)).isEqualTo(MemberRole.ADMINISTRATOR);
    }

    @Test
    void f5_without_a_role_the_first_to_come_administers() {
        accept(ada, invited(Optional.empty()));

        assertThat(roleOf(ada)).isEqualTo(MemberRole.ADMINISTRATOR);
    }

    @Test
    void f6_without_a_role_the_next_ones_are_members() {
        organisations.administrator(school, people.ada());

        accept(ada, invited(Optional.empty()));

        assertThat(roleOf(ada)).isEqualTo(MemberRole.MEMBER);
    }

    @Test
    void f7_inviting_a_mailbox_again_sends_the_same_code_at_a_new_date() {
        var first = invited(mailbox, Optional.empty());
        clock.advance(Duration.ofMinutes(10));

        var second = invited(mailbox, Optional.empty());

        assertThat(second.code()).isEqualTo(first.code()).matches("[A-Z0-9]{10}");
        assertThat(second.sentAt()).isEqualTo(clock.instant());
        assertThat(views.pending(school)).containsExactly(second);
        assertThat(lettersTo(mailbox)).isEqualTo(2);
    }

    @Test
    void it_opens_for_its_address_only() {
        var invitation = invited(People.anEmail(), Optional.of(MemberRole.ADMINISTRATOR));

        assertThat(accept(ada, invitation)).isEqualTo(AcceptanceOutcome.FOR_ANOTHER_ADDRESS);

        assertThat(acceptInvitation.refusal(invitation, Optional.empty())).isEmpty();
        assertThat(views.pending(school)).containsExactly(invitation);
        assertThat(members.memberships(ada.id())).isEmpty();
    }

    @Test
    void it_opens_for_thirty_days_and_again_with_another_code_once_it_is_sent_again() {
        var invitation = invited(Optional.empty());

        clock.set(invitation.opensUntil());
        assertThat(acceptInvitation.refusal(invitation, Optional.empty())).contains(AcceptanceOutcome.EXPIRED);
        assertThat(accept(ada, invitation)).isEqualTo(AcceptanceOutcome.EXPIRED);

        assertThat(invite.again(ada.id(), school, invitation.id())).isTrue();
        var again = views.pending(school).getFirst();
        assertThat(again.id()).isEqualTo(invitation.id());
        assertThat(again.code()).isNotEqualTo(invitation.code());
        assertThatThrownBy(() -> accept(ada, invitation)).isInstanceOf(NotFound.class);
        assertThat(accept(ada, again)).isEqualTo(AcceptanceOutcome.JOINED);
    }

    @Test
    void the_letter_says_until_when() {
        invited(Optional.empty());

        assertThat(jdbc.sql("select plain from mail.outbox where recipient = :mailbox")
                        .param("mailbox", mailbox.value())
                        .query(String.class)
                        .single())
                .contains("jusqu’au : 31 mars 2027");
    }

    @Test
    void what_a_school_s_mailbox_received_is_passed_on_to_whoever_administers() {
        var known = organisations.school("9380001A", "ce.9380001a@academie.example");
        askForActivation.ask(new Activation("9380001A", "Ada", "Delorme"), Locale.FRENCH, HOME);
        var invitation = views.pending(known).getFirst();

        assertThat(acceptInvitation.accept(ada.id(), known, invitation.id(), invitation.code()))
                .isEqualTo(AcceptanceOutcome.JOINED);
    }

    @Test
    void nobody_s_mailbox_is_flooded_by_invitations() {
        for (int time = 0; time < 8; time++) invited(mailbox, Optional.empty());

        assertThat(lettersTo(mailbox)).isEqualTo(5);
    }

    @Test
    void f9_a_uai_among_blanks_sends_the_school_an_invitation_to_administer() {
        var known = organisations.school("9380001A", "ce.9380001a@academie.example");

        var outcome = askForActivation.ask(new Activation(" 9380001a ", " Rosa ", "Luxembourg"), Locale.FRENCH, HOME);

        assertThat(outcome).isEqualTo(ActivationOutcome.SENT);
        assertThat(views.pending(known)).singleElement().satisfies(invitation -> {
            assertThat(invitation.email().value()).isEqualTo("ce.9380001a@academie.example");
            assertThat(invitation.role()).contains(MemberRole.ADMINISTRATOR);
        });
        assertThat(jdbc.sql("select plain from mail.outbox where recipient = 'ce.9380001a@academie.example'")
                        .query(String.class)
                        .single())
                .contains("Quelqu’un (initiales : R.\u00A0L.) a demandé à administrer")
                .doesNotContain("Rosa", "Luxembourg");
    }

    @Test
    void a_place_that_asks_for_activation_after_activation_is_stopped() {
        for (int demand = 1; demand <= 20; demand++)
            askForActivation.ask(new Activation("9380009Z", "Rosa", "Luxembourg"), Locale.FRENCH, HOME);
        organisations.school("9380001A", "ce.9380001a@academie.example");
        var demand = new Activation("9380001A", "Rosa", "Luxembourg");

        assertThat(askForActivation.ask(demand, Locale.FRENCH, HOME)).isEqualTo(ActivationOutcome.TOO_MANY);
        assertThat(askForActivation.ask(demand, Locale.FRENCH, "192.0.2.8")).isEqualTo(ActivationOutcome.SENT);
    }

    @Test
    void a_space_invites_so_many_in_a_day_and_not_more() {
        for (int invited = 1; invited <= 499; invited++) limits.allow(LimitedAction.INVITATION, school.toString());

        var sent = invite.invite(
                ada.id(),
                school,
                List.of(People.anEmail(), People.anEmail(), People.anEmail()),
                Optional.empty(),
                Locale.FRENCH);

        assertThat(sent).hasSize(1);
        assertThat(views.pending(school)).hasSize(1);
    }

    @Test
    void four_things_keep_a_school_from_being_activated() {
        organisations.school("9380002B", "");
        organisations.school("9380003C", "a@academie.example");
        organisations.school("9380003C", "b@academie.example");
        organisations.archive(organisations.school("9380004D", "c@academie.example"), people.administrator());

        assertThat(List.of("9380009Z", "9380002B", "9380003C", "9380004D"))
                .extracting(uai -> askForActivation.ask(new Activation(uai, "Rosa", "Luxembourg"), Locale.FRENCH, HOME))
                .containsExactly(
                        ActivationOutcome.UNKNOWN_UAI,
                        ActivationOutcome.NO_MAILBOX,
                        ActivationOutcome.SEVERAL_WITH_UAI,
                        ActivationOutcome.ARCHIVED);
    }

    @Test
    void whoever_left_comes_back_by_a_new_invitation() {
        var claire = organisations.administrator(school, people.ada());
        organisations.administrator(school, ada);
        var removal = new RemoveMember(memberships, journal, clock);
        assertThat(removal.remove(claire, ada.id())).isTrue();
        assertThatThrownBy(() -> members.member(ada.id(), school)).isInstanceOf(NotFound.class);

        accept(ada, invited(Optional.empty()));

        assertThat(roleOf(ada)).isEqualTo(MemberRole.MEMBER);
    }

    @Test
    void the_last_administrator_stays() {
        var claire = organisations.administrator(school, ada);
        organisations.member(school, people.ada());

        assertThat(new LeaveOrganisation(memberships, journal, clock).leave(claire))
                .isFalse();
        assertThat(new RemoveMember(memberships, journal, clock).remove(claire, ada.id()))
                .isFalse();
        assertThat(new ChangeRole(memberships, journal, clock).change(claire, ada.id(), MemberRole.MEMBER))
                .isFalse();
    }

    private Invitation invited(Optional<MemberRole> role) {
        return invited(mailbox, role);
    }

    private Invitation invited(EmailAddress mailbox, Optional<MemberRole> role) {
        return invite.invite(ada.id(), school, List.of(mailbox), role, Locale.FRENCH)
                .getFirst();
    }

    private AcceptanceOutcome accept(Person person, Invitation invitation) {
        return acceptInvitation.accept(person.id(), school, invitation.id(), invitation.code());
    }

    private MemberRole roleOf(Person person) {
        return members.member(person.id(), school).role();
    }

    private int lettersTo(EmailAddress mailbox) {
        return jdbc.sql("select count(*) from mail.outbox where recipient = :mailbox")
                .param("mailbox", mailbox.value())
                .query(Integer.class)
                .single();
    }
}
