package pix.organisations.team;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.EmailAddress;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.organisations.team.ActivatedMailboxes.Found;
import pix.teams.Invite;
import pix.teams.Invite.Asked;

/**
 * The head of a school activates its space, or gets back into it: whoever reads the school's own mailbox may administer
 * it. The letter never goes to whoever asks.
 */
@Service
public class AskForActivation {

    private final ActivatedMailboxes mailboxes;
    private final AddressLimits limits;
    private final Invite invite;

    AskForActivation(ActivatedMailboxes mailboxes, AddressLimits limits, Invite invite) {
        this.mailboxes = mailboxes;
        this.limits = limits;
        this.invite = invite;
    }

    /** @param address where the demand comes from */
    @Transactional
    public ActivationOutcome ask(Activation demand, Locale locale, String address) {
        if (!limits.allow(LimitedAction.ACTIVATION, address)) return ActivationOutcome.TOO_MANY;
        var found = mailboxes.withUai(demand.uai());
        var open = found.stream().filter(school -> !school.isArchived()).toList();
        if (found.isEmpty()) return ActivationOutcome.UNKNOWN_UAI;
        if (open.isEmpty()) return ActivationOutcome.ARCHIVED;
        if (open.size() > 1) return ActivationOutcome.SEVERAL_WITH_UAI;
        var school = open.getFirst();
        if (school.email().isEmpty()) return ActivationOutcome.NO_MAILBOX;
        send(school, school.email().get(), demand, locale);
        return ActivationOutcome.SENT;
    }

    private void send(Found school, EmailAddress mailbox, Activation demand, Locale locale) {
        var letter = new Asked("activation", List.of(school.name(), demand.initials()));
        invite.askToAdminister(school.id().space(), mailbox, locale, letter);
    }
}
