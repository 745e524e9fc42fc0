package pix.organisations.team;

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
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.mail.Letter;
import pix.mail.Outbox;
import pix.organisations.OrganisationId;
import pix.organisations.form.SentForms;
import pix.shared.SentForm;
import pix.teams.MemberRole;

/** A letter asks somebody to join an organisation; asking again sends the same invitation again. */
@Service
public class Invite {

    private final Invitations invitations;
    private final Memberships memberships;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final SentForms forms;
    private final TeamLetterLinks links;
    private final AuditLog journal;
    private final Clock clock;

    Invite(
            Invitations invitations,
            Memberships memberships,
            AddressLimits limits,
            Outbox outbox,
            SentForms forms,
            TeamLetterLinks links,
            AuditLog journal,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.limits = limits;
        this.outbox = outbox;
        this.forms = forms;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are sent: a space invites so many in a day and not more. A form that is sent twice writes once. */
    @Transactional
    public List<Invitation> invite(
            AccountId by,
            OrganisationId organisation,
            List<EmailAddress> emails,
            Optional<MemberRole> role,
            Locale locale,
            Optional<UUID> form) {
        var name = memberships.hold(organisation);
        if (isAgain(by, form, emails + " " + role)) return pending(organisation, emails);
        return emails.stream()
                .takeWhile(_ -> limits.allow(LimitedAction.INVITATION, organisation.toString()))
                .map(email -> send(new Invited(organisation, email, role, false, locale), "invitation", List.of(name)))
                .peek(sent -> journal.add(told(ActKind.INVITATION_SENT, sent.organisation(), sent.id())
                        .by(by)))
                .toList();
    }

    /** The letter leaves again; false when the invitation was accepted or cancelled meanwhile. */
    @Transactional
    public boolean again(AccountId by, OrganisationId organisation, InvitationId id, Optional<UUID> form) {
        var name = memberships.hold(organisation);
        var pending = invitations.pending(organisation).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
        if (pending.isPresent() && isAgain(by, form, id.toString())) return true;
        pending.map(Invitation::again).ifPresent(invited -> send(invited, "invitation", List.of(name)));
        if (pending.isPresent())
            journal.add(told(ActKind.INVITATION_SENTAGAIN, organisation, id).by(by));
        return pending.isPresent();
    }

    private boolean isAgain(AccountId by, Optional<UUID> form, String words) {
        var key = form.flatMap(id -> SentForm.key(id.toString(), words.getBytes(UTF_8)));
        return key.isPresent() && !forms.begin(by, key.get(), clock.instant());
    }

    private List<Invitation> pending(OrganisationId organisation, List<EmailAddress> emails) {
        return invitations.pending(organisation).stream()
                .filter(invitation -> emails.contains(invitation.email()))
                .toList();
    }

    private static Entry told(ActKind kind, OrganisationId organisation, InvitationId id) {
        return Entry.of(kind).on("invitation " + organisation + "/" + id).in(organisation.value());
    }

    /** Asked for by somebody whom nobody knows: it is told so. */
    Invitation sendAsked(Invited invited, String template, List<String> words) {
        var sent = send(invited, template, words);
        journal.add(told(ActKind.INVITATION_SENT, sent.organisation(), sent.id()));
        return sent;
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
