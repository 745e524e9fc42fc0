package pix.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.organisations.MemberViews;
import pix.shared.NotFound;
import pix.testing.People;
import pix.testing.StorageTest;

/** Who enters with an invitation, and with which role. */
@StorageTest
class AcceptingAnInvitationTests extends AnInvitingSchool {

    @Autowired
    CancelInvitation cancelInvitation;

    @Autowired
    ChangeRole changeRole;

    @Autowired
    RemoveMember removeMember;

    @Autowired
    LeaveSpace leaveSpace;

    @Autowired
    MemberViews members;

    @Test
    void f1_a_wrong_code_finds_nothing() {
        var invitation = invited(Optional.empty());

        assertThatThrownBy(() -> acceptInvitation.accept(ada.id(), school.space(), invitation.id(), "AAAAAAAAAA"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acceptInvitation.accept(
                        ada.id(), organisations.open().space(), invitation.id(), invitation.code()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void f2_an_invitation_that_was_accepted_or_cancelled_serves_no_more() {
        var accepted = invited(Optional.empty());
        accept(ada, accepted);
        var cancelled = invited(Optional.empty());
        assertThat(cancelInvitation.cancel(ada.id(), school.space(), cancelled.id()))
                .isTrue();

        assertThat(accept(ada, accepted)).isEqualTo(AcceptanceOutcome.NOT_PENDING);
        assertThat(accept(ada, cancelled)).isEqualTo(AcceptanceOutcome.NOT_PENDING);
        assertThat(cancelInvitation.cancel(ada.id(), school.space(), cancelled.id()))
                .isFalse();
        assertThat(invite.again(ada.id(), school.space(), cancelled.id(), Optional.empty()))
                .isFalse();
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
    void it_opens_for_its_address_only() {
        var invitation = invited(People.anEmail(), Optional.of(MemberRole.ADMINISTRATOR));

        assertThat(accept(ada, invitation)).isEqualTo(AcceptanceOutcome.FOR_ANOTHER_ADDRESS);

        assertThat(acceptInvitation.refusal(invitation, Optional.empty())).isEmpty();
        assertThat(views.pending(school.space())).containsExactly(invitation);
        assertThat(members.memberships(ada.id())).isEmpty();
    }

    @Test
    void it_opens_for_thirty_days_and_again_with_another_code_once_it_is_sent_again() {
        var invitation = invited(Optional.empty());

        clock.set(invitation.opensUntil());
        assertThat(acceptInvitation.refusal(invitation, Optional.empty())).contains(AcceptanceOutcome.EXPIRED);
        assertThat(accept(ada, invitation)).isEqualTo(AcceptanceOutcome.EXPIRED);

        assertThat(invite.again(ada.id(), school.space(), invitation.id(), Optional.empty()))
                .isTrue();
        var again = views.pending(school.space()).getFirst();
        assertThat(again.id()).isEqualTo(invitation.id());
        assertThat(again.code()).isNotEqualTo(invitation.code());
        assertThatThrownBy(() -> accept(ada, invitation)).isInstanceOf(NotFound.class);
        assertThat(accept(ada, again)).isEqualTo(AcceptanceOutcome.JOINED);
    }

    @Test
    void whoever_left_comes_back_by_a_new_invitation() {
        var claire = organisations.administrator(school, people.ada());
        organisations.administrator(school, ada);
        assertThat(removeMember.remove(school.space(), claire.account(), ada.id()))
                .isTrue();
        assertThatThrownBy(() -> members.member(ada.id(), school)).isInstanceOf(NotFound.class);

        accept(ada, invited(Optional.empty()));

        assertThat(roleOf(ada)).isEqualTo(MemberRole.MEMBER);
    }

    @Test
    void the_last_administrator_stays() {
        var claire = organisations.administrator(school, ada);
        organisations.member(school, people.ada());

        assertThat(leaveSpace.leave(school.space(), claire.account())).isFalse();
        assertThat(removeMember.remove(school.space(), claire.account(), ada.id()))
                .isFalse();
        assertThat(changeRole.change(school.space(), claire.account(), ada.id(), MemberRole.MEMBER))
                .isFalse();
    }

    private AcceptanceOutcome accept(Person person, Invitation invitation) {
        return acceptInvitation.accept(person.id(), school.space(), invitation.id(), invitation.code());
    }

    private MemberRole roleOf(Person person) {
        return members.member(person.id(), school).role();
    }
}
