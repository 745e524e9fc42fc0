package pix.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.audit.ActKind;
import pix.audit.Entry;
import pix.mail.Letter;
import pix.mail.Outbox;
import pix.shared.SentForm;

/** A letter asks somebody to join a space; asking again sends the same invitation again. */
@Service
public class Invite {

    private final Invitations invitations;
    private final SpaceOwners owners;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final TeamLetterLinks links;
    private final Clock clock;

    Invite(
            Invitations invitations,
            SpaceOwners owners,
            AddressLimits limits,
            Outbox outbox,
            TeamLetterLinks links,
            Clock clock) {
        this.invitations = invitations;
        this.owners = owners;
        this.limits = limits;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** Those that are sent: a space invites so many in a day and not more. A form that is sent twice writes once. */
    @Transactional
    public List<Invitation> invite(
            AccountId by,
            SpaceId space,
            List<EmailAddress> emails,
            Optional<MemberRole> role,
            Locale locale,
            Optional<UUID> form) {
        var name = owners.hold(space);
        var key = key(by, form, emails.stream().map(EmailAddress::value).toList() + " " + role);
        if (isAgain(space, key)) return pending(space, emails);
        var letter = owners.invitationLetter(space);
        return emails.stream()
                .takeWhile(_ -> limits.allow(LimitedAction.INVITATION, space.toString()))
                .map(email -> send(new Invited(space, email, role, false, locale, key), letter, List.of(name)))
                .peek(sent -> tell(ActKind.INVITATION_SENT, sent, Optional.of(by)))
                .toList();
    }

    /** The letter leaves again; false when the invitation was accepted or cancelled meanwhile. */
    @Transactional
    public boolean again(AccountId by, SpaceId space, InvitationId id, Optional<UUID> form) {
        var name = owners.hold(space);
        var pending = invitations.pending(space).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
        var key = key(by, form, id.toString());
        if (pending.isEmpty() || isAgain(space, key)) return pending.isPresent();
        var sent = send(pending.get().again(key), owners.invitationLetter(space), List.of(name));
        tell(ActKind.INVITATION_SENTAGAIN, sent, Optional.of(by));
        return true;
    }

    /** Asked for by somebody whom nobody knows, of a mailbox that is known to be the school's; it is told so. */
    @Transactional
    public Invitation askToAdminister(SpaceId space, EmailAddress mailbox, Locale locale, Asked asked) {
        var invited =
                new Invited(space, mailbox, Optional.of(MemberRole.ADMINISTRATOR), true, locale, Optional.empty());
        var sent = send(invited, asked.template(), asked.words());
        tell(ActKind.INVITATION_SENT, sent, Optional.empty());
        return sent;
    }

    /** Which letter is written, and its words. */
    public record Asked(String template, List<String> words) {}

    private static Optional<UUID> key(AccountId by, Optional<UUID> form, String words) {
        return form.flatMap(id -> SentForm.key(id.toString(), (by + " " + words).getBytes(UTF_8)));
    }

    private boolean isAgain(SpaceId space, Optional<UUID> form) {
        return form.isPresent() && invitations.isSentBy(space, form.get());
    }

    private List<Invitation> pending(SpaceId space, List<EmailAddress> emails) {
        return invitations.pending(space).stream()
                .filter(invitation -> emails.contains(invitation.email()))
                .toList();
    }

    private void tell(ActKind kind, Invitation invitation, Optional<AccountId> by) {
        var line = Entry.of(kind).on("invitation " + invitation.space().value() + "/" + invitation.id());
        owners.tell(invitation.space(), by.map(line::by).orElse(line));
    }

    /** Nobody's mailbox is flooded through us: past a few letters in an hour the invitation stands, and none leaves. */
    private Invitation send(Invited invited, String template, List<String> words) {
        var invitation = invitations.send(invited, clock.instant());
        var mailbox = invited.email().value();
        if (limits.allow(LimitedAction.LETTER, mailbox))
            outbox.post(new Letter(
                    template, mailbox, invited.locale(), links.invitation(invitation), until(words, invitation)));
        return invitation;
    }

    /** Every letter of an invitation ends with the moment until which its link opens. */
    private static List<?> until(List<String> words, Invitation invitation) {
        return Stream.concat(words.stream(), Stream.of(invitation.opensUntil())).toList();
    }
}
