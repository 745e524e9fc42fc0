package pix.certification.invigilation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.Token;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.invigilation.EntryOutcome.Entered;
import pix.certification.invigilation.EntryOutcome.Finalised;
import pix.certification.invigilation.EntryOutcome.IsCandidate;
import pix.certification.invigilation.EntryOutcome.TooManyTries;
import pix.certification.invigilation.EntryOutcome.Unknown;
import pix.certification.invigilation.Invigilators.Door;

/** Somebody enters to watch a session: with its number, its code and their name. No account is asked for. */
@Service
public class EnterInvigilation {

    private final Invigilators invigilators;
    private final DoorLimits limits;
    private final AuditLog journal;
    private final Clock clock;

    EnterInvigilation(Invigilators invigilators, DoorLimits limits, AuditLog journal, Clock clock) {
        this.invigilators = invigilators;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param person who is signed in in this browser, if anybody is */
    @Transactional
    public EntryOutcome enter(TypedEntry typed, Optional<AccountId> person, String address) {
        var closed = limits.closedUntil(typed, address);
        if (closed.isPresent()) return new TooManyTries(closed.get());
        var door = typed.session().flatMap(invigilators::door).filter(each -> each.opensWith(typed.code()));
        if (door.isEmpty()) return new Unknown();
        limits.right(typed, address);
        if (door.get().isFinalised()) return new Finalised();
        if (person.filter(who -> invigilators.isCandidate(door.get().session(), who))
                .isPresent()) return new IsCandidate();
        return enter(door.get(), typed.name());
    }

    private Entered enter(Door door, String name) {
        var token = Token.random();
        var entered = invigilators.add(door, name, token, clock.instant());
        journal.add(Entry.of(ActKind.INVIGILATOR_ENTERED)
                .on("session " + door.session())
                .saying(entered.inJournal()));
        return new Entered(door.session(), token);
    }
}
