package pix.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.EmailAddress;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.testing.People;
import pix.testing.StorageTest;

/** What an invitation is, and how many are sent. */
@StorageTest
class InvitingTests extends AnInvitingSchool {

    @Autowired
    AddressLimits limits;

    @Test
    void f7_inviting_a_mailbox_again_sends_the_same_code_at_a_new_date() {
        var first = invited(mailbox, Optional.empty());
        clock.advance(Duration.ofMinutes(10));

        var second = invited(mailbox, Optional.empty());

        assertThat(second.code()).isEqualTo(first.code()).matches("[A-Z0-9]{10}");
        assertThat(second.sentAt()).isEqualTo(clock.instant());
        assertThat(views.pending(school.space())).containsExactly(second);
        assertThat(lettersTo(mailbox)).isEqualTo(2);
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
    void nobody_s_mailbox_is_flooded_by_invitations() {
        for (int time = 0; time < 8; time++) invited(mailbox, Optional.empty());

        assertThat(lettersTo(mailbox)).isEqualTo(5);
    }

    @Test
    void a_space_invites_so_many_in_a_day_and_not_more() {
        for (int invited = 1; invited <= 499; invited++)
            limits.allow(LimitedAction.INVITATION, school.space().toString());

        var sent = invite.invite(
                ada.id(),
                school.space(),
                List.of(People.anEmail(), People.anEmail(), People.anEmail()),
                Optional.empty(),
                Locale.FRENCH,
                Optional.empty());

        assertThat(sent).hasSize(1);
        assertThat(views.pending(school.space())).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_writes_once() {
        var form = Optional.of(UUID.randomUUID());
        var other = People.anEmail();

        var sent = invite(form, mailbox, other);
        assertThat(invite(form, mailbox, other)).containsExactlyInAnyOrderElementsOf(sent);
        for (int click = 0; click < 2; click++)
            assertThat(invite.again(ada.id(), school.space(), sent.getFirst().id(), form))
                    .isTrue();
        assertThat(lettersTo(mailbox)).isEqualTo(2);
        assertThat(lettersTo(other)).isEqualTo(1);

        invite(form, other);
        invite.again(ada.id(), school.space(), sent.getFirst().id(), Optional.of(UUID.randomUUID()));
        assertThat(lettersTo(mailbox)).isEqualTo(3);
        assertThat(lettersTo(other)).as("the form says something else").isEqualTo(2);
    }

    private List<Invitation> invite(Optional<UUID> form, EmailAddress... mailboxes) {
        return invite.invite(ada.id(), school.space(), List.of(mailboxes), Optional.empty(), Locale.FRENCH, form);
    }

    private int lettersTo(EmailAddress mailbox) {
        return jdbc.sql("select count(*) from mail.outbox where recipient = :mailbox")
                .param("mailbox", mailbox.value())
                .query(Integer.class)
                .single();
    }
}
